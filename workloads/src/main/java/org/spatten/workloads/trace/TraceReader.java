package org.spatten.workloads.trace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.workloads.InputException;

/** Reads a trace and checks everything that can be checked without a machine. */
public final class TraceReader {
  private final String file;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final List<TraceRow> rows = new ArrayList<>();
  private Optional<String> configuration = Optional.empty();
  private int headerFields;

  private TraceReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws InputException naming file and line of the first thing that is wrong
   */
  public static Trace read(Path path) {
    TraceReader reader = new TraceReader(path.toString());
    if (!Files.isRegularFile(path)) {
      throw new InputException(path + ": there is no such trace file");
    }
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(path)) {
      for (CsvRecord record : records) {
        reader.accept((int) record.getStartingLineNumber(), record.getFields());
      }
    } catch (CsvParseException e) {
      throw new InputException(path + ": not a CSV file: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage());
    }
    return reader.finish();
  }

  private void accept(int line, List<String> fields) {
    if (headerFields == 0) {
      header(line, fields);
    } else if (configuration.isPresent()) {
      throw new InputException(
          file,
          line,
          "a row follows the configuration name \""
              + configuration.get()
              + "\"; that line must be the last");
    } else if (isConfiguration(fields)) {
      configuration = Optional.of(fields.get(0).strip());
    } else if (fields.size() != headerFields) {
      throw new InputException(
          file, line, fields.size() + " fields, but the header has " + headerFields);
    } else {
      rows.add(row(line, new FieldReader(file, line, columns, fields)));
    }
  }

  private void header(int line, List<String> fields) {
    headerFields = fields.size();
    for (int i = 0; i < fields.size(); i++) {
      String title = fields.get(i).strip();
      Column column =
          Column.named(title)
              .orElseThrow(
                  () ->
                      new InputException(
                          file,
                          line,
                          "unknown column \"" + title + "\"; the columns are " + Column.titles()));
      if (columns.put(column, i) != null) {
        throw new InputException(file, line, "column " + title + " appears twice");
      }
    }
    for (Column column : Column.values()) {
      if (column.required() && !columns.containsKey(column)) {
        throw new InputException(file, line, "column " + column.title() + " is missing");
      }
    }
  }

  /** A name in the first column and nothing else; a number there is the start of a broken row. */
  private static boolean isConfiguration(List<String> fields) {
    String first = fields.get(0).strip();
    return fields.stream().skip(1).allMatch(String::isBlank)
        && !first.isEmpty()
        && !first.matches("[-+.0-9]+");
  }

  private static TraceRow row(int line, FieldReader in) {
    return new TraceRow(
        line,
        new RowId(in.integer(Column.ITERATION), in.integer(Column.LAYER), in.integer(Column.HEAD)),
        new RowShape(
            in.integer(Column.HEAD_SIZE),
            in.integer(Column.TOKENS),
            in.integer(Column.KEYS),
            in.integer(Column.VALUES),
            in.integer(Column.QUERIES, 1),
            in.flag(Column.CAUSAL)),
        new RowBits(
            in.integer(Column.KEY_BITS),
            in.integer(Column.QUERY_BITS),
            in.integer(Column.VALUE_BITS),
            in.integer(Column.INCREMENT)),
        in.number(Column.THRESHOLD),
        in.flag(Column.REQUANT),
        new RowImportance(
            in.flag(Column.ACCUMULATE),
            in.flag(Column.RESCALE),
            in.flag(Column.SELECT),
            in.integer(Column.SELECT_COUNT)));
  }

  private Trace finish() {
    if (headerFields == 0) {
      throw new InputException(file + ": the file is empty; a trace starts with its column names");
    }
    if (rows.isEmpty()) {
      throw new InputException(file + ": there are no rows after the column names");
    }
    Trace trace = new Trace(file, rows, configuration);
    TraceChecks.check(trace);
    return trace;
  }
}

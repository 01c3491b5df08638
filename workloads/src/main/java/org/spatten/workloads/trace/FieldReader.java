package org.spatten.workloads.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spatten.workloads.InputException;

/** Reads the fields of one line by column, with messages that name file, line and column. */
final class FieldReader {
  private final String file;
  private final int line;
  private final Map<Column, Integer> columns;
  private final List<String> fields;

  FieldReader(String file, int line, Map<Column, Integer> columns, List<String> fields) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.fields = fields;
  }

  /**
   * A whole number; {@code 64.0} counts as one. An absent optional column gives the other value.
   */
  int integer(Column column, int absent) {
    if (!columns.containsKey(column)) {
      return absent;
    }
    try {
      return new BigDecimal(text(column)).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw unexpected(column, "a whole number");
    }
  }

  int integer(Column column) {
    return integer(column, 0);
  }

  double number(Column column) {
    try {
      return new BigDecimal(text(column)).doubleValue();
    } catch (NumberFormatException e) {
      throw unexpected(column, "a number");
    }
  }

  boolean flag(Column column) {
    if (!columns.containsKey(column)) {
      return false;
    }
    return switch (text(column).toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unexpected(column, "True or False");
    };
  }

  private String text(Column column) {
    return fields.get(columns.get(column)).strip();
  }

  private InputException unexpected(Column column, String wanted) {
    return new InputException(
        file, line, column.title() + " is \"" + text(column) + "\"; write " + wanted);
  }
}

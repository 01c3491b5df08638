package org.spatten.workloads.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.workloads.InputException;

class TraceReaderTest {
  private static final String HEADER =
      "iteration_id,layer_id,head_id,embedding_length_D,sentence_length_L,key_fetch_num,"
          + "quant_key_bit,quant_query_bit,auto_requant_thres,if_requant,auto_requant_incre,"
          + "value_fetch_num,quant_value_bit,if_accumulate_importance,"
          + "if_rescale_previous_importance,if_topk,topk";
  private static final String ROW = "0,0,0,64.0,993,993,6,16,0.05,True,4,204,6,True,False,False,-1";

  @TempDir Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n");
  }

  private void refuses(String message, String... lines) throws IOException {
    Path file = file(lines);
    assertThatThrownBy(() -> TraceReader.read(file))
        .isInstanceOf(InputException.class)
        .hasMessage(message.replace("t.csv", file.toString()));
  }

  @Test
  void readsEveryFieldAndTheTrailingConfigurationName() throws IOException {
    Trace trace = TraceReader.read(file(HEADER, ROW, "configs/gpt2.yml" + ",".repeat(16)));
    assertThat(trace.configuration()).contains("configs/gpt2.yml");
    assertThat(trace.rows())
        .containsExactly(
            new TraceRow(
                2,
                new RowId(0, 0, 0),
                new RowShape(64, 993, 993, 204, 1, false),
                new RowBits(6, 16, 6, 4),
                0.05,
                true,
                new RowImportance(true, false, false, -1)));
  }

  @Test
  void readsColumnsInAnyOrder() throws IOException {
    Trace trace = TraceReader.read(file(HEADER, ROW));
    Trace reversed = TraceReader.read(file(reverse(HEADER), reverse(ROW)));
    assertThat(reversed.rows()).isEqualTo(trace.rows());
  }

  private static String reverse(String line) {
    return Arrays.stream(line.split(","))
        .collect(Collectors.collectingAndThen(Collectors.toList(), TraceReaderTest::reversed));
  }

  private static String reversed(List<String> fields) {
    Collections.reverse(fields);
    return String.join(",", fields);
  }

  @Test
  void namesAnUnknownColumn() throws IOException {
    refuses(
        "t.csv:1: unknown column \"colour\"; the columns are "
            + HEADER.replace(",", ", ")
            + ", query_num, causal",
        HEADER + ",colour",
        ROW + ",red");
  }

  @Test
  void namesAMissingColumn() throws IOException {
    refuses("t.csv:1: column topk is missing", HEADER.replace(",topk", ""), ROW);
  }

  @Test
  void namesADuplicateColumn() throws IOException {
    refuses("t.csv:1: column topk appears twice", HEADER + ",topk", ROW + ",-1");
  }

  @Test
  void countsTheFieldsOfARow() throws IOException {
    refuses("t.csv:3: 16 fields, but the header has 17", HEADER, ROW, ROW.substring(2));
  }

  @Test
  void refusesARowAfterTheConfigurationName() throws IOException {
    refuses(
        "t.csv:4: a row follows the configuration name \"name\"; that line must be the last",
        HEADER,
        ROW,
        "name" + ",".repeat(16),
        ROW);
  }

  @Test
  void refusesAnEmptyFileAndOneWithoutRows() throws IOException {
    refuses("t.csv: there are no rows after the column names", HEADER);
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertThatThrownBy(() -> TraceReader.read(empty))
        .hasMessage(empty + ": the file is empty; a trace starts with its column names");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path absent = folder.resolve("absent.csv");
    assertThatThrownBy(() -> TraceReader.read(absent))
        .hasMessage(absent + ": there is no such trace file");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "x,0,0,64,9,9,6,12,-1,False,-1,9,6,False,False,False,-1 |iteration_id is \"x\"; write a whole number",
        "0,0,0,64,9.5,9,6,12,-1,False,-1,9,6,False,False,False,-1 |sentence_length_L is \"9.5\"; write a whole number",
        "0,0,0,64,9,9,6,12,low,False,-1,9,6,False,False,False,-1 |auto_requant_thres is \"low\"; write a number",
        "0,0,0,64,9,9,6,12,-1,no,-1,9,6,False,False,False,-1 |if_requant is \"no\"; write True or False",
        "-1,0,0,64,9,9,6,12,-1,False,-1,9,6,False,False,False,-1 |iteration_id, layer_id and head_id start at 0, found iteration -1, layer 0, head 0",
        "0,0,0,48,9,9,6,12,-1,False,-1,9,6,False,False,False,-1 |embedding_length_D is 48; it must be 32, 64 or 128",
        "0,0,0,64,0,9,6,12,-1,False,-1,9,6,False,False,False,-1 |sentence_length_L is 0; it must be at least 1",
        "0,0,0,64,9,10,6,12,-1,False,-1,9,6,False,False,False,-1 |key_fetch_num is 10; it must be 1 to sentence_length_L = 9",
        "0,0,0,64,9,9,6,12,-1,False,-1,0,6,False,False,False,-1 |value_fetch_num is 0; it must be at least 1",
        "0,0,0,64,9,9,5,12,-1,False,-1,9,6,False,False,False,-1 |quant_key_bit is 5; it must be 4, 6, 8, or -1, 10, 12 for both planes",
        "0,0,0,64,9,9,6,3,-1,False,-1,9,6,False,False,False,-1 |quant_query_bit is 3; it must be -1, or 4 and more",
        "0,0,0,64,9,9,6,12,-1,False,-1,9,16,False,False,False,-1 |quant_value_bit is 16; it must be 4, 6, 8, 10, 12 or -1",
        "0,0,0,64,9,9,6,12,-1,False,2,9,6,False,False,False,-1 |auto_requant_incre is 2; it must be 4, or -1 when unused",
        "0,0,0,64,9,9,6,12,1.5,False,4,9,6,False,False,False,-1 |auto_requant_thres is 1.5; it must be 0 to 1, or -1 when unused",
        "0,0,0,64,9,9,6,12,-1,False,-1,9,6,False,False,True,0 |topk is 0; it must be at least 1 where if_topk is True"
      })
  void saysWhatIsWrongInARow(String row, String problem) throws IOException {
    refuses("t.csv:2: " + problem, HEADER, row);
  }

  @Test
  void refusesSharedQueriesUntilTheyAreSupported() throws IOException {
    refuses(
        "t.csv:2: query_num 4 with causal is not supported yet; write one row a query",
        HEADER + ",query_num,causal",
        ROW + ",4,True");
  }
}

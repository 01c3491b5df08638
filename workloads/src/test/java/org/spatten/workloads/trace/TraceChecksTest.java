package org.spatten.workloads.trace;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.workloads.InputException;

class TraceChecksTest {
  private final List<TraceRow> rows = new ArrayList<>();

  private void row(int iteration, int layer, int head, int tokens, int keys, int topk) {
    RowImportance importance =
        topk < 0
            ? RowImportance.withoutSelect(true, false)
            : new RowImportance(true, false, true, topk);
    rows.add(
        new TraceRow(
            rows.size() + 2,
            new RowId(iteration, layer, head),
            new RowShape(64, tokens, keys, 5, 1, false),
            new RowBits(6, 12, 6, 4),
            0.05,
            false,
            importance));
  }

  private void refuses(String message) {
    Trace trace = new Trace("t.csv", rows, Optional.empty());
    assertThatThrownBy(() -> TraceChecks.check(trace))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @Test
  void acceptsACascadeThatRestartsEachIteration() {
    row(0, 0, 0, 20, 20, -1);
    row(0, 0, 1, 20, 20, 10);
    row(0, 1, 0, 20, 10, 18);
    row(1, 0, 0, 21, 18, 10);
    row(1, 1, 1, 21, 10, -1);
    assertThatCode(() -> TraceChecks.check(new Trace("t.csv", rows, Optional.empty())))
        .doesNotThrowAnyException();
  }

  @Test
  void namesBothLinesWhenTheSelectDisagreesWithTheNextLayer() {
    row(0, 0, 0, 20, 20, 11);
    row(0, 1, 0, 20, 10, -1);
    refuses("t.csv:2: topk is 11, but key_fetch_num of the next layer, line 3, is 10");
  }

  @Test
  void namesBothLinesWhenTheSelectDisagreesWithTheNextIteration() {
    row(0, 0, 0, 20, 20, 18);
    row(1, 0, 0, 21, 19, -1);
    refuses("t.csv:2: topk is 18, but key_fetch_num of the next layer, line 3, is 19");
  }

  @Test
  void refusesASelectBeforeTheLastHead() {
    row(0, 0, 0, 20, 20, 10);
    row(0, 0, 1, 20, 20, -1);
    refuses("t.csv:2: if_topk stands before the layer's last head; move it there");
  }

  @Test
  void refusesMoreKeysThanSurvived() {
    row(0, 0, 0, 20, 10, -1);
    row(0, 1, 0, 20, 11, -1);
    refuses("t.csv:3: key_fetch_num is 11, but only 10 tokens survive the layer before, line 2");
  }

  @Test
  void refusesDifferentKeysInALayer() {
    row(0, 0, 0, 20, 10, -1);
    row(0, 0, 1, 20, 9, -1);
    refuses(
        "t.csv:3: key_fetch_num is 9, but 10 in line 2; it must be the same in all rows of a layer");
  }

  @Test
  void refusesDifferentLengthsInAnIteration() {
    row(0, 0, 0, 20, 10, -1);
    row(0, 1, 0, 21, 10, -1);
    refuses(
        "t.csv:3: sentence_length_L is 21, but 20 in line 2; it must be the same in all rows of an"
            + " iteration");
  }

  @Test
  void refusesRowsOutOfOrder() {
    row(0, 0, 1, 20, 10, -1);
    row(0, 0, 1, 20, 10, -1);
    refuses(
        "t.csv:3: iteration 0, layer 0, head 1 comes after iteration 0, layer 0, head 1 of line 2;"
            + " sort the rows by iteration, layer and head, each once");
  }
}

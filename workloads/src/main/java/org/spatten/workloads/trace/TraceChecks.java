package org.spatten.workloads.trace;

import java.util.List;
import java.util.function.ToIntFunction;
import org.spatten.workloads.InputException;

/** What must hold between the rows of a trace. */
final class TraceChecks {
  private final Trace trace;

  private TraceChecks(Trace trace) {
    this.trace = trace;
  }

  /** Checks every row and every pair of neighbours; the first problem in file order is thrown. */
  static void check(Trace trace) {
    TraceChecks checks = new TraceChecks(trace);
    for (int i = 0; i < trace.rows().size(); i++) {
      TraceRow row = trace.rows().get(i);
      RowChecks.problem(row).ifPresent(problem -> checks.fail(row, problem));
      if (i > 0) {
        checks.neighbours(trace.rows().get(i - 1), row);
      }
    }
    List<List<TraceRow>> layers = trace.layers();
    for (int i = 0; i < layers.size(); i++) {
      List<TraceRow> layer = layers.get(i);
      for (TraceRow row : layer.subList(0, layer.size() - 1)) {
        if (row.importance().select()) {
          checks.fail(row, "if_topk stands before the layer's last head; move it there");
        }
      }
      if (i + 1 < layers.size()) {
        checks.select(layer.get(layer.size() - 1), layers.get(i + 1).get(0));
      }
    }
  }

  private void neighbours(TraceRow row, TraceRow next) {
    if (row.id().compareTo(next.id()) >= 0) {
      fail(
          next,
          next.id()
              + " comes after "
              + row.id()
              + " of line "
              + row.line()
              + "; sort the rows by iteration, layer and head, each once");
    }
    if (row.id().iteration() == next.id().iteration()) {
      same("sentence_length_L", "an iteration", row, next, RowShape::tokens);
    }
    if (row.id().sameLayer(next.id())) {
      same("key_fetch_num", "a layer", row, next, RowShape::keys);
      same("embedding_length_D", "a layer", row, next, RowShape::headSize);
    }
  }

  private void select(TraceRow row, TraceRow next) {
    RowImportance importance = row.importance();
    if (importance.select() && importance.count() != next.shape().keys()) {
      fail(
          row,
          "topk is "
              + importance.count()
              + ", but key_fetch_num of the next layer, line "
              + next.line()
              + ", is "
              + next.shape().keys());
    }
    if (row.id().iteration() == next.id().iteration() && next.shape().keys() > row.shape().keys()) {
      fail(
          next,
          "key_fetch_num is "
              + next.shape().keys()
              + ", but only "
              + row.shape().keys()
              + " tokens survive the layer before, line "
              + row.line());
    }
  }

  private void same(
      String column, String scope, TraceRow row, TraceRow next, ToIntFunction<RowShape> field) {
    int found = field.applyAsInt(next.shape());
    int before = field.applyAsInt(row.shape());
    if (found != before) {
      fail(
          next,
          column
              + " is "
              + found
              + ", but "
              + before
              + " in line "
              + row.line()
              + "; it must be the same in all rows of "
              + scope);
    }
  }

  private void fail(TraceRow row, String problem) {
    throw new InputException(trace.name(), row.line(), problem);
  }
}

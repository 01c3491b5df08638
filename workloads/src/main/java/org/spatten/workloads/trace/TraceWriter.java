package org.spatten.workloads.trace;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a trace in the interchange format. */
public final class TraceWriter {
  private TraceWriter() {}

  /** The whole file as text; optional columns are left out when no row needs them. */
  public static String write(Trace trace) {
    StringBuilder text = new StringBuilder();
    text.append(
        Arrays.stream(Column.values())
            .filter(Column::required)
            .map(Column::title)
            .collect(Collectors.joining(",", "", "\n")));
    for (TraceRow row : trace.rows()) {
      text.append(
          Arrays.stream(Column.values())
              .filter(Column::required)
              .map(column -> field(row, column))
              .collect(Collectors.joining(",", "", "\n")));
    }
    trace.configuration().ifPresent(name -> text.append(name).append(",".repeat(16)).append('\n'));
    return text.toString();
  }

  private static String field(TraceRow row, Column column) {
    return switch (column) {
      case ITERATION -> text(row.id().iteration());
      case LAYER -> text(row.id().layer());
      case HEAD -> text(row.id().head());
      case HEAD_SIZE -> text(row.shape().headSize());
      case TOKENS -> text(row.shape().tokens());
      case KEYS -> text(row.shape().keys());
      case KEY_BITS -> text(row.bits().key());
      case QUERY_BITS -> text(row.bits().query());
      case THRESHOLD -> row.threshold() == -1 ? "-1" : Double.toString(row.threshold());
      case REQUANT -> text(row.requant());
      case INCREMENT -> text(row.bits().increment());
      case VALUES -> text(row.shape().values());
      case VALUE_BITS -> text(row.bits().value());
      case ACCUMULATE -> text(row.importance().accumulate());
      case RESCALE -> text(row.importance().rescale());
      case SELECT -> text(row.importance().select());
      case SELECT_COUNT -> text(row.importance().count());
      case QUERIES -> text(row.shape().queries());
      case CAUSAL -> text(row.shape().causal());
    };
  }

  private static String text(int value) {
    return Integer.toString(value);
  }

  private static String text(boolean value) {
    return value ? "True" : "False";
  }
}

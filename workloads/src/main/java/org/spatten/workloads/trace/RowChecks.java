package org.spatten.workloads.trace;

import java.util.Optional;

/** What must hold for a row by itself. */
final class RowChecks {
  private RowChecks() {}

  /** The first thing that is wrong, and what to write instead. */
  static Optional<String> problem(TraceRow row) {
    RowShape shape = row.shape();
    RowId id = row.id();
    if (id.iteration() < 0 || id.layer() < 0 || id.head() < 0) {
      return Optional.of("iteration_id, layer_id and head_id start at 0, found " + id);
    }
    if (shape.headSize() != 32 && shape.headSize() != 64 && shape.headSize() != 128) {
      return unsupported("embedding_length_D", shape.headSize(), "32, 64 or 128");
    }
    if (shape.tokens() < 1) {
      return unsupported("sentence_length_L", shape.tokens(), "at least 1");
    }
    if (shape.keys() < 1 || shape.keys() > shape.tokens()) {
      return unsupported(
          "key_fetch_num", shape.keys(), "1 to sentence_length_L = " + shape.tokens());
    }
    if (shape.values() < 1) {
      return unsupported("value_fetch_num", shape.values(), "at least 1");
    }
    if (shape.queries() != 1 || shape.causal()) {
      return Optional.of(
          "query_num "
              + shape.queries()
              + (shape.causal() ? " with causal" : "")
              + " is not supported yet; write one row a query");
    }
    return bits(row);
  }

  private static Optional<String> bits(TraceRow row) {
    RowBits bits = row.bits();
    if (!HardwareFormat.supportsKey(bits.key())) {
      return unsupported("quant_key_bit", bits.key(), "4, 6, 8, or -1, 10, 12 for both planes");
    }
    if (!HardwareFormat.supportsQuery(bits.query())) {
      return unsupported("quant_query_bit", bits.query(), "-1, or 4 and more");
    }
    if (!HardwareFormat.supportsValue(bits.value())) {
      return unsupported("quant_value_bit", bits.value(), "4, 6, 8, 10, 12 or -1");
    }
    if (bits.increment() != -1 && bits.increment() != 4) {
      return unsupported("auto_requant_incre", bits.increment(), "4, or -1 when unused");
    }
    double threshold = row.threshold();
    if (threshold != -1 && !(threshold >= 0 && threshold <= 1)) {
      return Optional.of(
          "auto_requant_thres is " + threshold + "; it must be 0 to 1, or -1 when unused");
    }
    if (row.importance().select() && row.importance().count() < 1) {
      return unsupported("topk", row.importance().count(), "at least 1 where if_topk is True");
    }
    return Optional.empty();
  }

  private static Optional<String> unsupported(String column, int found, String wanted) {
    return Optional.of(column + " is " + found + "; it must be " + wanted);
  }
}

package org.spatten.workloads.system;

import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.RequantMode;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.ValueBits;
import org.spatten.rtl.reference.RowParameters;
import org.spatten.verilator.model.RecordSource;
import org.spatten.workloads.memory.Plane;
import org.spatten.workloads.run.PreparedRow;
import org.spatten.workloads.tensor.QuantisedQuery;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.HeadPairs;
import org.spatten.workloads.trace.RowShape;

/** Writes requests and queries into the rings of the accelerator's ports. */
final class RequestSender {
  /** Requests the ring holds, and for which {@link #acceptedAt} is known. */
  static final int WINDOW = 128;

  private static final int WORD_BITS = 12;
  private static final int QUERY_WORDS = Request.QUERY_BEAT_WORDS * WORD_BITS / Integer.SIZE;
  private static final int LARGEST_BEATS = 4;

  private final RecordSource requests;
  private final RecordSource queries;

  RequestSender(SystemModel model) {
    requests = model.source("requests", 2 * WINDOW);
    queries = model.source("queries", LARGEST_BEATS * WINDOW);
  }

  /** Whether the next row's request and query fit. */
  boolean hasRoom() {
    return requests.space() > 0 && queries.space() >= LARGEST_BEATS;
  }

  /** Ends a run when so few requests are left that the ring should be filled. */
  void stopWhenLow(boolean moreToSend) {
    requests.stopBelow(moreToSend ? WINDOW / 4 : 0);
  }

  /** The cycle in which a request was taken. */
  long acceptedAt(long request) {
    return requests.takenAt(request);
  }

  void send(PreparedRow row, QuantisedQuery query, RowParameters parameters, ListBanks.Use list) {
    HardwareFormat format = row.format();
    RowShape shape = row.row().shape();
    set("row", row.index() & ((1 << Request.ROW_WIDTH) - 1));
    set("format_head_size", headSize(shape.headSize()).code());
    set("format_key_count", row.list().count());
    set("format_value_count", shape.keptValues());
    set("format_key_bits", KeyBits.valueOf("B" + format.keyBits()).code());
    set("format_both_planes", format.bothPlanes() ? 1 : 0);
    set("format_value_bits", ValueBits.valueOf("B" + format.valueBits()).code());
    set("format_fused_first", row.role() == HeadPairs.Role.FIRST ? 1 : 0);
    set("format_fused_second", row.role() == HeadPairs.Role.SECOND ? 1 : 0);
    plane("key", row.planes().keyHigh());
    // A row that never reads the low plane may name any place; its own high plane is a legal one.
    plane("lsb", row.planes().keyLow().orElse(row.planes().keyHigh()));
    plane("value", row.planes().value());
    set("list_dense", list.dense() ? 1 : 0);
    set("list_bank", list.bank());
    set("list_release", list.release() ? 1 : 0);
    set("scale_mantissa", parameters.scale().mantissa());
    set("scale_shift", parameters.scale().shift());
    set("threshold", parameters.threshold());
    set("requant_mode", RequantMode.valueOf(parameters.requant().name()).code());
    set("queries", shape.queries());
    set("importance_accumulate", 0);
    set("importance_rescale", 0);
    set("importance_select", 0);
    set("importance_survivors", 0);
    requests.put();
    sendQuery(query.words());
  }

  private void sendQuery(int[] words) {
    for (int first = 0; first < words.length; first += Request.QUERY_BEAT_WORDS) {
      int[] beat = new int[QUERY_WORDS];
      for (int w = 0; w < Request.QUERY_BEAT_WORDS; w++) {
        int bit = w * WORD_BITS;
        long word = (long) (words[first + w] & 0xfff) << (bit % Integer.SIZE);
        beat[bit / Integer.SIZE] |= (int) word;
        if (bit % Integer.SIZE + WORD_BITS > Integer.SIZE) {
          beat[bit / Integer.SIZE + 1] |= (int) (word >>> Integer.SIZE);
        }
      }
      queries.setWords(queries.fieldIndex("payload"), beat);
      queries.put();
    }
  }

  private void plane(String name, Plane plane) {
    set(name + "_base", plane.baseBeat());
    set(name + "_rotate", plane.rotate());
  }

  private void set(String field, long value) {
    requests.set(requests.fieldIndex(field), value);
  }

  private static HeadSize headSize(int words) {
    return HeadSize.valueOf("D" + words);
  }
}

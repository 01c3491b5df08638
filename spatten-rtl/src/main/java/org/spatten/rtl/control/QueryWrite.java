package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;

/** Half a segment of a query for the query memory at {@code address} = {slot, segment}. */
public record QueryWrite(UInt address, Bool upperHalf, Bits words) implements Bundle<QueryWrite> {
  static final int WORDS_WIDTH = Request.QUERY_BEAT_WORDS * SpattenConfig.WORD_WIDTH;

  /** Its shape in an accelerator of that size. */
  public static Shape<QueryWrite> shape(SpattenConfig config) {
    return bundle(QueryWrite::new, uint(config.slotBits() + 1), bool(), bits(WORDS_WIDTH));
  }
}

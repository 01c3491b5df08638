package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Which exponentials of a row are kept: all above {@code threshold}, and of those equal to it the
 * first {@code equalKept}. The threshold is the smallest one kept, or the largest one dropped, with
 * {@code equalKept} 0.
 *
 * @param count exponentials of the row
 * @param threshold 17 bits
 */
public record SelectResult(UInt slot, UInt count, UInt threshold, UInt equalKept)
    implements Bundle<SelectResult> {
  /** Its shape at that size. */
  public static Shape<SelectResult> shape(SpattenConfig config) {
    return bundle(
        SelectResult::new,
        uintFor(config.rowSlots() - 1),
        uintFor(config.maxTokens()),
        uint(SpattenConfig.EXPONENTIAL_WIDTH),
        uintFor(config.maxTokens()));
  }
}

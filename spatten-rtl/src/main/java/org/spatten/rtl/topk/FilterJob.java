package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A row whose survivors are wanted.
 *
 * @param count exponentials of the row, 1 to {@code maxTokens}
 * @param k at least 1; from {@code count} on everything survives and the threshold is not looked at
 * @param threshold as in {@link SelectResult}
 * @param equalKept as in {@link SelectResult}
 * @param dense the token of position p is p; no list is read
 * @param bank of the list of tokens
 */
public record FilterJob(
    UInt slot, UInt count, UInt k, UInt threshold, UInt equalKept, Bool dense, UInt bank)
    implements Bundle<FilterJob> {
  /** Its shape at that size. */
  public static Shape<FilterJob> shape(SpattenConfig config) {
    return bundle(
        FilterJob::new,
        uintFor(config.rowSlots() - 1),
        uintFor(config.maxTokens()),
        uintFor(config.maxTokens()),
        uint(SpattenConfig.EXPONENTIAL_WIDTH),
        uintFor(config.maxTokens()),
        bool(),
        uintFor(SpattenConfig.LIST_BANKS - 1));
  }
}

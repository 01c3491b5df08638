package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A row whose {@code k} largest exponentials are wanted.
 *
 * @param count exponentials of the row, 1 to {@code maxTokens}
 * @param k at least 1; from {@code count} on all are kept
 */
public record SelectJob(UInt slot, UInt count, UInt k) implements Bundle<SelectJob> {
  /** Its shape at that size. */
  public static Shape<SelectJob> shape(SpattenConfig config) {
    return bundle(
        SelectJob::new,
        uintFor(config.rowSlots() - 1),
        uintFor(config.maxTokens()),
        uintFor(config.maxTokens()));
  }
}

package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/** Keys to fetch: those of one slot, or when {@code fused} those of a pair of rows at once. */
public record KeyFetch(UInt slot, UInt pairSlot, Bool fused, Bool lsbPass)
    implements Bundle<KeyFetch> {
  /** Its shape in an accelerator of that size. */
  public static Shape<KeyFetch> shape(SpattenConfig config) {
    return bundle(KeyFetch::new, uint(config.slotBits()), uint(config.slotBits()), bool(), bool());
  }
}

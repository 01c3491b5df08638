package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;

/** A request and the slot that it got; each stage keeps from it what it needs. */
public record Allocation(UInt slot, Request request) implements Bundle<Allocation> {
  /** Its shape in an accelerator of that size. */
  public static Shape<Allocation> shape(SpattenConfig config) {
    return bundle(Allocation::new, uint(config.slotBits()), Request.shape(config));
  }
}

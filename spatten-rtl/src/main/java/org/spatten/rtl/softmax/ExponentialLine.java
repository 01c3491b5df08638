package org.spatten.rtl.softmax;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Exponentials of neighbouring positions, as they are written.
 *
 * @param line the position of lane 0, divided by {@code softmaxLanes}
 * @param exponentials one a lane, 17 bits; 0 beyond the row's last key
 */
public record ExponentialLine(UInt slot, UInt line, Vec<UInt> exponentials)
    implements Bundle<ExponentialLine> {
  /** Its shape at that size. */
  public static Shape<ExponentialLine> shape(SpattenConfig config) {
    return bundle(
        ExponentialLine::new,
        uintFor(config.rowSlots() - 1),
        uintFor(config.maxTokens() / config.softmaxLanes() - 1),
        vec(config.softmaxLanes(), uint(SpattenConfig.EXPONENTIAL_WIDTH)));
  }
}

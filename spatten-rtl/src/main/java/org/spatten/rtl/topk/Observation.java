package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Survivors of one line, for a testbench to look at.
 *
 * @param tokens {@code topkParallelism} of them; those from {@code count} on are meaningless
 * @param count at least 1
 */
public record Observation(UInt slot, Vec<UInt> tokens, UInt count) implements Bundle<Observation> {
  /** Its shape at that size. */
  public static Shape<Observation> shape(SpattenConfig config) {
    return bundle(
        Observation::new,
        uintFor(config.rowSlots() - 1),
        vec(config.topkParallelism(), uintFor(config.maxTokens() - 1)),
        uintFor(config.topkParallelism()));
  }
}

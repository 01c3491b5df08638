package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Tokens that survived the local select of a row, in order; for a testbench.
 *
 * @param row number of the row in its request
 * @param tokens {@code topkParallelism} of them; those from {@code count} on are meaningless
 */
public record SurvivorObservation(UInt row, Vec<UInt> tokens, UInt count)
    implements Bundle<SurvivorObservation> {
  /** Its shape in an accelerator of that size. */
  public static Shape<SurvivorObservation> shape(SpattenConfig config) {
    return bundle(
        SurvivorObservation::new,
        uint(Request.ROW_WIDTH),
        vec(config.topkParallelism(), uint(config.tokenBits())),
        uintFor(config.topkParallelism()));
  }
}

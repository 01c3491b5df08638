package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Neighbouring survivors of a row, one a lane of the value array.
 *
 * @param tokens {@code lanes()} of them; those from {@code count} on are meaningless
 * @param exponentials their weights, 17 bits
 * @param count all lanes, or fewer in the last vector of a row; at least 1
 * @param first the first vector of its row
 * @param last the last vector of its row
 */
public record SurvivorVector(
    UInt slot, Vec<UInt> tokens, Vec<UInt> exponentials, UInt count, Bool first, Bool last)
    implements Bundle<SurvivorVector> {
  /** Its shape at that size. */
  public static Shape<SurvivorVector> shape(SpattenConfig config) {
    return bundle(
        SurvivorVector::new,
        uintFor(config.rowSlots() - 1),
        vec(config.lanes(), uintFor(config.maxTokens() - 1)),
        vec(config.lanes(), uint(SpattenConfig.EXPONENTIAL_WIDTH)),
        uintFor(config.lanes()),
        bool(),
        bool());
  }
}

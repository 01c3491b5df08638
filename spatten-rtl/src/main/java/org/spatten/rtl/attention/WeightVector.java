package org.spatten.rtl.attention;

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
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Exponentials of kept keys of one row, in the order in which their V rows are fetched.
 *
 * @param weights 17 bits, 2^16 is 1.0
 * @param count lanes 0 to {@code count - 1} are used; fewer than all only in the last vector
 */
public record WeightVector(
    UInt slot, UInt headSize, Vec<UInt> weights, UInt count, Bool first, Bool last)
    implements Bundle<WeightVector> {
  /** Its shape. */
  public static Shape<WeightVector> shape(SpattenConfig config) {
    return bundle(
        WeightVector::new,
        uint(config.slotBits()),
        uint(HeadSize.WIDTH),
        vec(config.lanes(), uint(SpattenConfig.EXPONENTIAL_WIDTH)),
        uintFor(config.lanes()),
        bool(),
        bool());
  }
}

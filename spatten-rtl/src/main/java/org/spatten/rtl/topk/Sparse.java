package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.Vec;

/**
 * Lanes of which some hold a value.
 *
 * @param mask bit i: lane i holds a value
 */
public record Sparse<T extends Data<T>>(Vec<T> values, Bits mask) implements Bundle<Sparse<T>> {
  /** The shape of that many lanes. */
  public static <T extends Data<T>> Shape<Sparse<T>> shape(Shape<T> value, int lanes) {
    return bundle(Sparse<T>::new, vec(lanes, value), bits(lanes));
  }
}

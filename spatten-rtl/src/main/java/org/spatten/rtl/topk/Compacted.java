package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * Lanes of which the lowest hold a value.
 *
 * @param values the lanes from {@code count} upwards are meaningless
 * @param count 0 to the number of lanes
 */
public record Compacted<T extends Data<T>>(Vec<T> values, UInt count)
    implements Bundle<Compacted<T>> {
  /** The shape of that many lanes. */
  public static <T extends Data<T>> Shape<Compacted<T>> shape(Shape<T> value, int lanes) {
    return bundle(Compacted<T>::new, vec(lanes, value), uintFor(lanes));
  }
}

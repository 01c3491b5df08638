package org.spatten.hdl.arith;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.naming.Sizes;

/**
 * The place of something that may not exist.
 *
 * @param there whether it exists
 * @param index where; 0 when it does not exist
 */
public record Found(Bool there, UInt index) implements Bundle<Found> {
  /** A place among {@code count}. */
  public static Shape<Found> found(int count) {
    Sizes.requireParts("the number of places", count, 1);
    return Hdl.bundle(Found::new, Hdl.bool(), Hdl.uintFor(count - 1L));
  }
}

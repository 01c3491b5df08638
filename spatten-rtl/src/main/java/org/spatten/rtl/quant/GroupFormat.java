package org.spatten.rtl.quant;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * What a beat group holds.
 *
 * @param code a {@link WordFormat}, 3 bits
 * @param half only 32 words: the upper half of the segment becomes zero
 * @param two two segments; never with {@code half}, nor with words of 8 bits or more
 * @param value words of V, not of K
 */
public record GroupFormat(UInt code, Bool half, Bool two, Bool value)
    implements Bundle<GroupFormat> {
  /** Its shape. */
  public static Shape<GroupFormat> shape() {
    return bundle(GroupFormat::new, uint(WordFormat.WIDTH), bool(), bool(), bool());
  }
}

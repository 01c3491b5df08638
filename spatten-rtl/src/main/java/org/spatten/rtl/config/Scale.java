package org.spatten.rtl.config;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * The scale of a row's softmax argument, {@code mantissa * 2^-(shift + 16)}; see docs/numbers.md,
 * section 3.
 *
 * @param mantissa 18 bits
 * @param shift 6 bits
 */
public record Scale(UInt mantissa, UInt shift) implements Bundle<Scale> {
  public static final int MANTISSA_WIDTH = 18;
  public static final int SHIFT_WIDTH = 6;

  /** Its shape, 24 bits. */
  public static Shape<Scale> shape() {
    return bundle(Scale::new, uint(MANTISSA_WIDTH), uint(SHIFT_WIDTH));
  }
}

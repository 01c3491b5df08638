package org.spatten.rtl.softmax;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The denominator of a row.
 *
 * @param sum of all exponentials of the row; 17 bits and the logarithm of {@code maxTokens}
 */
public record RowSum(UInt slot, UInt sum) implements Bundle<RowSum> {
  /** Its shape at that size. */
  public static Shape<RowSum> shape(SpattenConfig config) {
    return bundle(RowSum::new, uintFor(config.rowSlots() - 1), uint(sumWidth(config)));
  }

  static int sumWidth(SpattenConfig config) {
    return SpattenConfig.EXPONENTIAL_WIDTH + Integer.numberOfTrailingZeros(config.maxTokens());
  }
}

package org.spatten.rtl.reference;

/**
 * What a request says about one row, apart from its data.
 *
 * @param planes how the keys are split
 * @param bothPlanes whether both key planes are fetched at once (8+4 rows, never requanted)
 * @param scale factor from score difference to the argument of the exponential
 * @param threshold requant threshold in units of 2^-12, 0..4096
 * @param requant who decides
 * @param valueCount k of the local select, at least 1
 */
public record RowParameters(
    KeyPlanes planes,
    boolean bothPlanes,
    SoftmaxScale scale,
    int threshold,
    RequantMode requant,
    int valueCount) {
  /** Checks the ranges. */
  public RowParameters {
    if (threshold < 0 || threshold > 4096) {
      throw new IllegalArgumentException("requant threshold " + threshold + " is not in 0..4096");
    }
    if (valueCount < 1) {
      throw new IllegalArgumentException("value count " + valueCount + " is not positive");
    }
  }
}

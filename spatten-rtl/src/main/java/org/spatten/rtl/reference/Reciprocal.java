package org.spatten.rtl.reference;

/**
 * Normalised reciprocal of a row's denominator and the two divisions made with it (docs/numbers.md
 * sections 7 to 9).
 *
 * @param mantissa floor(2^(significantBits + 22) / sum), 24 bits unsigned
 * @param significantBits position of the leading one of the sum plus one, 17 and more
 */
public record Reciprocal(int mantissa, int significantBits) {

  /**
   * Takes the reciprocal of a sum of exponentials.
   *
   * @param sum at least 1.0 (65536), since the largest exponential of a row is exactly that
   */
  public static Reciprocal of(long sum) {
    if (sum < Exponential.ONE) {
      throw new IllegalArgumentException("sum of exponentials " + sum + " is below 1.0 (65536)");
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(sum);
    return new Reciprocal((int) ((1L << (bits + 22)) / sum), bits);
  }

  /**
   * One output word.
   *
   * @param accumulator sum of e times V over the kept keys, 39 bits signed
   * @return accumulator / sum with 16 fraction bits in units of the 12-bit V word, rounded half up
   */
  public int output(long accumulator) {
    long rounding = 1L << (significantBits + 5);
    return (int) ((accumulator * mantissa + rounding) >> (significantBits + 6));
  }

  /** The probability e / sum in units of 2^-12 (0..4096), exact or one unit too small. */
  public int probability(int exponential) {
    return (int) (((long) exponential * mantissa) >> (significantBits + 10));
  }
}

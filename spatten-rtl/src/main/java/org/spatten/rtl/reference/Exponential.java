package org.spatten.rtl.reference;

/**
 * e = 2^-x with 16 fraction bits: a table of 128 entries, linear interpolation and one rounding
 * (docs/numbers.md section 4). Off by less than 0.85 units of 2^-16, never increasing in x.
 */
public final class Exponential {
  /** 1.0 in the units of the result. */
  public static final int ONE = 1 << 16;

  private static final int SEGMENTS = 128;
  private static final int[] BASE = new int[SEGMENTS + 1];

  static {
    for (int k = 0; k <= SEGMENTS; k++) {
      BASE[k] = (int) Math.round(Math.pow(2, 20 - k / (double) SEGMENTS));
    }
  }

  private Exponential() {}

  /** Value of the interpolation table at 2^-(k/128), 21 bits with 20 fraction bits, k = 0..128. */
  public static int base(int k) {
    return BASE[k];
  }

  /** Fall of the table from entry k to k+1, 13 bits unsigned, k = 0..127. */
  public static int slope(int k) {
    return BASE[k] - BASE[k + 1];
  }

  /**
   * The exponential of an argument.
   *
   * @param argument x in units of 2^-16, 21 bits unsigned
   * @return 0..65536, 17 bits unsigned
   */
  public static int of(int argument) {
    int whole = argument >>> 16;
    int segment = (argument >>> 9) & (SEGMENTS - 1);
    int offset = argument & 511;
    // A long, because the shift reaches 34 and Java takes an int shift modulo 32.
    long fraction = (long) BASE[segment] - ((slope(segment) * (long) offset) >> 9);
    return (int) (((fraction >> (whole + 3)) + 1) >> 1);
  }
}

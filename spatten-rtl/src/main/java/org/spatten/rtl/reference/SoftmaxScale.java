package org.spatten.rtl.reference;

/**
 * The factor from a score difference to the argument of 2^-x, as the request carries it: {@code
 * mantissa * 2^-(shift + 16)} (docs/numbers.md section 3).
 *
 * @param mantissa 18 bits, unsigned
 * @param shift right shift of the product, 0..63
 */
public record SoftmaxScale(int mantissa, int shift) {
  private static final int MANTISSA_BITS = 18;
  private static final int FRACTION_BITS = 16;
  private static final int LARGEST_SHIFT = 63;
  private static final long LARGEST_ARGUMENT = (1L << 21) - 1;

  /** Checks the widths of the fields. */
  public SoftmaxScale {
    if (mantissa < 0 || mantissa >= 1 << MANTISSA_BITS) {
      throw new IllegalArgumentException(
          "scale mantissa " + mantissa + " does not fit 18 unsigned bits");
    }
    if (shift < 0 || shift > LARGEST_SHIFT) {
      throw new IllegalArgumentException("scale shift " + shift + " is not in 0..63");
    }
  }

  /**
   * Rounds a real scale to the nearest one with a normalised mantissa; a scale below 2^-62 keeps
   * fewer bits.
   *
   * @throws IllegalArgumentException when the scale is not finite, not positive, or 4 and above
   */
  public static SoftmaxScale of(double scale) {
    if (!(scale > 0) || scale >= 4) {
      throw new IllegalArgumentException(
          "softmax scale "
              + scale
              + " is outside 0 .. 4; the quantiser scales of this row are too far apart");
    }
    int shift = Math.min(LARGEST_SHIFT, Math.max(0, 1 - Math.getExponent(scale)));
    long mantissa = Math.round(Math.scalb(scale, shift + FRACTION_BITS));
    if (mantissa == 1L << MANTISSA_BITS && shift > 0) {
      shift--;
      mantissa >>= 1;
    }
    return new SoftmaxScale((int) Math.min(mantissa, (1L << MANTISSA_BITS) - 1), shift);
  }

  /** The real factor these fields stand for. */
  public double value() {
    return Math.scalb((double) mantissa, -(shift + FRACTION_BITS));
  }

  /**
   * The argument x of 2^-x in units of 2^-16: 21 bits, truncated, saturating just below 32.
   *
   * @param difference largest score minus this score, 30 bits unsigned
   */
  public int argument(long difference) {
    if (difference < 0 || difference >= 1L << 30) {
      throw new IllegalArgumentException("score difference " + difference + " exceeds 30 bits");
    }
    return (int) Math.min((difference * mantissa) >> shift, LARGEST_ARGUMENT);
  }
}

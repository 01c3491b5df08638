package org.spatten.rtl.reference;

/**
 * How a 12-bit key word divides into the two planes of memory (docs/numbers.md section 1): {@code
 * MSB * 2^(12-m) + LSB * 2^(8-m)}.
 *
 * @param mostSignificantBits m: 4, 6 or 8
 */
public record KeyPlanes(int mostSignificantBits) {
  /** Checks m. */
  public KeyPlanes {
    if (mostSignificantBits != 4 && mostSignificantBits != 6 && mostSignificantBits != 8) {
      throw new IllegalArgumentException(
          mostSignificantBits + " key bits are not supported; use 4, 6 or 8");
    }
  }

  /** The signed m-bit word of the most significant plane. */
  public int mostSignificant(int key) {
    return key >> (12 - mostSignificantBits);
  }

  /** The unsigned 4-bit word of the least significant plane. */
  public int leastSignificant(int key) {
    return (key >> (8 - mostSignificantBits)) & 15;
  }

  /** The 12-bit word when only the most significant plane is there. */
  public int withoutLeastSignificant(int key) {
    return mostSignificant(key) << (12 - mostSignificantBits);
  }
}

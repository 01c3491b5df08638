package org.spatten.hdl.sim;

import java.math.BigInteger;

/** Widths, masks and words of raw values. */
final class Bits {
  private Bits() {}

  /** The low {@code bits} ones, 0 to 64. */
  static long mask(int bits) {
    return bits == 0 ? 0 : -1L >>> (64 - bits);
  }

  /** Number of 64-bit words of a value. */
  static int words(int width) {
    return (width + 63) >>> 6;
  }

  /** Bits used of word {@code index}, 1 to 64. */
  static int wordBits(int width, int index) {
    return Math.min(64, width - 64 * index);
  }

  /** Word {@code index} of a value taken modulo 2^width. */
  static long word(BigInteger value, int width, int index) {
    return value.shiftRight(64 * index).longValue() & mask(wordBits(width, index));
  }

  /** The unsigned value of words, the least significant first. */
  static BigInteger value(long[] slots, int from, int words) {
    byte[] bytes = new byte[8 * words + 1];
    for (int i = 0; i < words; i++) {
      for (int b = 0; b < 8; b++) {
        bytes[8 * (words - i) - b] = (byte) (slots[from + i] >>> (8 * b));
      }
    }
    return new BigInteger(bytes);
  }
}

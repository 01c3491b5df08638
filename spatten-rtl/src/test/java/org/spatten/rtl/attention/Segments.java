package org.spatten.rtl.attention;

import java.math.BigInteger;
import java.util.Random;

/** Segments of 64 words of 12 bits. */
final class Segments {
  private Segments() {}

  /** 64 words in the range that the arrays allow. */
  static int[] random(Random random) {
    return random
        .ints(64, -2047, 2048)
        .map(w -> random.nextInt(8) == 0 ? (w < 0 ? -2047 : 2047) : w)
        .toArray();
  }

  static BigInteger pack(int[] words) {
    var segment = BigInteger.ZERO;
    for (int i = 0; i < words.length; i++) {
      segment = segment.or(BigInteger.valueOf(words[i] & 0xfff).shiftLeft(12 * i));
    }
    return segment;
  }

  /** The number that {@code width} raw bits stand for in two's complement. */
  static long signed(BigInteger raw, int width) {
    return raw.testBit(width - 1)
        ? raw.subtract(BigInteger.ONE.shiftLeft(width)).longValueExact()
        : raw.longValueExact();
  }
}

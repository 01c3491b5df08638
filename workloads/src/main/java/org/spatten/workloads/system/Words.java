package org.spatten.workloads.system;

import java.math.BigInteger;

/** Values of any width as 32-bit words, the lowest first. */
final class Words {
  private Words() {}

  static BigInteger unsigned(long value) {
    BigInteger low = BigInteger.valueOf(value & Long.MAX_VALUE);
    return value < 0 ? low.setBit(Long.SIZE - 1) : low;
  }

  static BigInteger join(int... words) {
    BigInteger value = BigInteger.ZERO;
    for (int i = words.length - 1; i >= 0; i--) {
      value = value.shiftLeft(Integer.SIZE).or(BigInteger.valueOf(words[i] & 0xffff_ffffL));
    }
    return value;
  }

  static void split(BigInteger value, int[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = value.shiftRight(i * Integer.SIZE).intValue();
    }
  }
}

package org.spatten.hdl.sim;

import java.math.BigInteger;

/** What generated code calls. */
final class Operations {
  private static final int SIGNED = 1;
  private static final int REMAINDER = 2;

  private Operations() {}

  static long umulh(long a, long b) {
    return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
  }

  static long divideUnsigned(long a, long b) {
    return b == 0 ? -1 : (a | b) >= 0 ? a / b : Long.divideUnsigned(a, b);
  }

  static long divideSigned(long a, long b) {
    return b == 0 ? -1 : a / b;
  }

  static long remainderUnsigned(long a, long b) {
    return b == 0 ? a : (a | b) >= 0 ? a % b : Long.remainderUnsigned(a, b);
  }

  static long remainderSigned(long a, long b) {
    return b == 0 ? a : a % b;
  }

  /**
   * Divides the {@code words} words at {@code at} by those behind them and leaves the result at
   * {@code at}.
   */
  static void divideWide(long[] slots, int at, int words, int kind) {
    BigInteger a = read(slots, at, words, kind);
    BigInteger b = read(slots, at + words, words, kind);
    BigInteger result;
    if (b.signum() == 0) {
      result = (kind & REMAINDER) != 0 ? a : BigInteger.ONE.negate();
    } else {
      result = (kind & REMAINDER) != 0 ? a.remainder(b) : a.divide(b);
    }
    for (int i = 0; i < words; i++) {
      slots[at + i] = result.shiftRight(64 * i).longValue();
    }
  }

  private static BigInteger read(long[] slots, int at, int words, int kind) {
    BigInteger value = Bits.value(slots, at, words);
    boolean negative = (kind & SIGNED) != 0 && slots[at + words - 1] < 0;
    return negative ? value.subtract(BigInteger.ONE.shiftLeft(64 * words)) : value;
  }
}

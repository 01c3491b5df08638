package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Type;

/** Arithmetic of widths. */
final class Widths {
  private Widths() {}

  /** Bits that hold the unsigned value {@code max}, at least 1. */
  static int of(long max) {
    return Math.max(1, 64 - Long.numberOfLeadingZeros(max));
  }

  static boolean fits(BigInteger value, Type type) {
    return type.signed()
        ? value.bitLength() < type.width()
        : value.signum() >= 0 && value.bitLength() <= type.width();
  }

  /** The value whose low {@code width} bits are {@code raw}, as {@code type} reads them. */
  static BigInteger interpret(BigInteger raw, Type type) {
    return type.signed() && raw.testBit(type.width() - 1)
        ? raw.subtract(BigInteger.ONE.shiftLeft(type.width()))
        : raw;
  }

  /** The {@code width} low bits of a value, as an unsigned number. */
  static BigInteger raw(BigInteger value, int width) {
    return value.signum() >= 0 ? value : value.add(BigInteger.ONE.shiftLeft(width));
  }
}

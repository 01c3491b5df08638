package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Locale;
import org.spatten.hdl.ir.Type;

/** Sized literals: binary for one bit, decimal for short numbers, hexadecimal otherwise. */
final class Literals {
  private static final int LARGEST_DECIMAL = 9999;
  private static final int LARGEST_DIGIT = 9;

  private Literals() {}

  static String of(BigInteger value, Type type) {
    return of(value, type.width(), type.signed());
  }

  /** A constant that is written as raw bits in the program, not a number cast to them. */
  static String ofBits(BigInteger value, int width) {
    return of(value, width, false, LARGEST_DIGIT);
  }

  static String of(long value, int width) {
    return of(BigInteger.valueOf(value), width, false);
  }

  static String of(BigInteger value, int width, boolean signed) {
    return of(value, width, signed, LARGEST_DECIMAL);
  }

  private static String of(BigInteger value, int width, boolean signed, int largestDecimal) {
    if (width == 1 && !signed) {
      return value.testBit(0) ? "1'b1" : "1'b0";
    }
    String base = width + (signed ? "'s" : "'");
    boolean smallest = signed && value.equals(BigInteger.ONE.shiftLeft(width - 1).negate());
    if (value.abs().compareTo(BigInteger.valueOf(largestDecimal)) <= 0 && !smallest) {
      return (value.signum() < 0 ? "-" : "") + base + "d" + value.abs();
    }
    return base + "h" + bits(value, width).toString(16).toUpperCase(Locale.ROOT);
  }

  private static BigInteger bits(BigInteger value, int width) {
    return value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
  }
}

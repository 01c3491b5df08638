package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Locale;
import org.spatten.hdl.ir.Type;

/** Sized literals: binary for one bit, decimal when short, hexadecimal otherwise. */
final class Literals {
  private static final BigInteger LONGEST_DECIMAL = BigInteger.valueOf(9999);

  private Literals() {}

  static String of(BigInteger value, Type type) {
    return of(value, type.width(), type.signed());
  }

  static String of(long value, int width) {
    return of(BigInteger.valueOf(value), width, false);
  }

  static String of(BigInteger value, int width, boolean signed) {
    if (width == 1 && !signed) {
      return value.testBit(0) ? "1'b1" : "1'b0";
    }
    String base = width + (signed ? "'s" : "'");
    boolean smallest = signed && value.equals(BigInteger.ONE.shiftLeft(width - 1).negate());
    if (value.abs().compareTo(LONGEST_DECIMAL) <= 0 && !smallest) {
      return (value.signum() < 0 ? "-" : "") + base + "d" + value.abs();
    }
    return base + "h" + bits(value, width).toString(16).toUpperCase(Locale.ROOT);
  }

  private static BigInteger bits(BigInteger value, int width) {
    return value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
  }
}

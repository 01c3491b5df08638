package org.spatten.hdl.arith;

import java.math.BigInteger;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.naming.Sizes;

/**
 * Galois linear feedback shift registers of maximal period: all values but 0 in a fixed order that
 * looks random. Each step shifts right by one and costs one exclusive or.
 */
public final class Lfsr {
  private static final int WIDEST = 64;

  /**
   * The exponents below the width of a primitive polynomial over two elements for each width from
   * 2, that with the fewest terms whose exponents are smallest; its highest and its lowest term are
   * not listed.
   */
  private static final int[][] EXPONENTS = LfsrPolynomials.INNER_EXPONENTS;

  private Lfsr() {}

  /** A register of {@code width} bits, 2 to 64, that steps every cycle; all ones after reset. */
  public static Bits galois(Scope scope, int width) {
    return galois(scope, width, Hdl.bool(true));
  }

  /** A register that steps in the cycles in which {@code enable} is 1; all ones after reset. */
  public static Bits galois(Scope scope, int width, Bool enable) {
    var shape = Hdl.bits(width);
    var ones = shape.of(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
    var value = scope.reg(shape, ones, scope.nameOr("lfsr"));
    var shifted = value.shr(1);
    var taps = shape.of(taps(width));
    scope.when(enable, () -> value.next(Hdl.mux(value.bit(0), shifted.xor(taps), shifted)));
    return value;
  }

  /** The bits that are inverted when a 1 leaves, for registers of 2 to 64 bits. */
  public static BigInteger taps(int width) {
    Sizes.requireRange("the width of an LFSR", width, 2, WIDEST);
    var taps = BigInteger.ONE.shiftLeft(width - 1);
    for (int exponent : EXPONENTS[width - 2]) {
      taps = taps.setBit(exponent - 1);
    }
    return taps;
  }
}

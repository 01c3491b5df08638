package org.spatten.hdl;

import java.math.BigInteger;

/** Brings integers to fewer bits at either end. */
final class FixRounding {
  private FixRounding() {}

  /** The integer divided by 2 to the power of {@code drop}, rounded. */
  static SInt round(SInt value, int drop, Rounding rounding) {
    if (drop <= 0) {
      return drop == 0 ? value : value.extendTo(value.width() - drop).shl(-drop);
    }
    var wide = value.extendTo(Math.max(value.width(), drop) + 2);
    return switch (rounding) {
      case FLOOR -> shifted(wide, drop);
      case HALF_UP -> shifted(wide.plus(wide.literal(1).shl(drop - 1)), drop);
      case HALF_EVEN -> {
        var odd = wide.bit(drop);
        var almostHalf = wide.literal(1).shl(drop - 1).minus(1);
        var carry = odd.asUInt().extendTo(wide.width()).asSInt();
        yield shifted(wide.plus(almostHalf).plus(carry), drop);
      }
      case TOWARDS_ZERO -> {
        var almostOne = wide.literal(1).shl(drop).minus(1);
        yield shifted(Hdl.mux(wide.isNegative(), wide.plus(almostOne), wide), drop);
      }
    };
  }

  private static SInt shifted(SInt value, int drop) {
    return value.shr(drop).truncateTo(value.width() - drop);
  }

  static SInt fit(SInt value, int width, Overflow overflow) {
    if (value.width() <= width) {
      return value.extendTo(width);
    }
    var cut = value.truncateTo(width);
    if (overflow == Overflow.WRAP) {
      return cut;
    }
    var smallest = new SIntShape(width).of(BigInteger.ONE.shiftLeft(width - 1).negate());
    var largest = smallest.not();
    var end = Hdl.mux(value.isNegative(), smallest, largest);
    return Hdl.mux(cut.extendTo(value.width()).eq(value), cut, end);
  }
}

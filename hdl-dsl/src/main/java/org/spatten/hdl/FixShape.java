package org.spatten.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.spatten.hdl.ir.Type;

/** A signed fixed-point number of a number of bits, some of them after the binary point. */
public final class FixShape extends Shape<Fix> {
  private final Type.SIntType type;
  private final int fraction;

  FixShape(int width, int fraction) {
    WidthErrors.requireWidth(width);
    this.type = new Type.SIntType(width);
    this.fraction = fraction;
  }

  @Override
  public int width() {
    return type.width();
  }

  /** Bits after the binary point; negative when the last bits before it are left out too. */
  public int fraction() {
    return fraction;
  }

  /** The number nearest to {@code value}, halves to even, which must fit. */
  public Fix of(double value) {
    if (!Double.isFinite(value)) {
      throw WidthErrors.numberDoesNotFit(value, this);
    }
    var scaled = new BigDecimal(value).multiply(powerOfTwo(fraction));
    var number = scaled.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    if (!Widths.fits(number, type)) {
      throw WidthErrors.numberDoesNotFit(value, this);
    }
    return new Fix(Literals.cell(number, type), this);
  }

  private static BigDecimal powerOfTwo(int exponent) {
    var power = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(exponent)));
    return exponent >= 0 ? power : BigDecimal.ONE.divide(power);
  }

  @Override
  Fix build(String name, int low, LeafMaker maker) {
    return new Fix(maker.leaf(name, type, low), this);
  }

  @Override
  Object identity() {
    return List.of(type, fraction);
  }

  @Override
  public String toString() {
    return "fix(" + width() + ", " + fraction + ")";
  }
}

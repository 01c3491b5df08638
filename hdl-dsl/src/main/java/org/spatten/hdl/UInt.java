package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** An unsigned integer. */
public final class UInt extends Num<UInt> {
  UInt(Cell cell) {
    super(cell);
  }

  /** Bits {@code high} down to {@code low}; can be driven where this can. */
  public UInt slice(int high, int low) {
    return new UInt(Ops.slice(this, high, low, new Type.UIntType(high - low + 1)));
  }

  /**
   * The {@code width} bits from bit {@code low} upwards, 0 beyond the end; can be driven where this
   * can.
   */
  public UInt slice(UInt low, int width) {
    return new UInt(Ops.dynamicSlice(this, low, new Type.UIntType(width)));
  }

  /** Difference as a signed number, one bit wider than the wider operand. */
  public SInt minusWide(UInt other) {
    int width = Math.max(width(), Missing.require(other).width()) + 1;
    var type = new Type.SIntType(width);
    var left = new Expr.Cast(at(width), type);
    var right = new Expr.Cast(other.at(width), type);
    return new SInt(Derive.of(new Expr.Binary(Expr.BinaryOp.SUB, left, right, type), this, other));
  }

  /** The same number as a signed one, one bit wider. */
  public SInt toSInt() {
    var type = new Type.UIntType(width() + 1);
    var extended = new Expr.Resize(expr(), type);
    return new SInt(Derive.of(new Expr.Cast(extended, new Type.SIntType(width() + 1)), this));
  }

  /**
   * This plus 1, or 0 after {@code modulus - 1}.
   *
   * @param modulus at most 2 to the power of the width
   */
  public UInt incrementModulo(long modulus) {
    WidthErrors.requireModulus(modulus, width());
    var last = literal(modulus - 1);
    var one = new Expr.Literal(BigInteger.ONE, type());
    Expr sum = new Expr.Binary(Expr.BinaryOp.ADD, expr(), one, type());
    if (width() < 63 && modulus == 1L << width()) {
      return new UInt(Derive.of(sum, this));
    }
    var wraps = new Expr.Binary(Expr.BinaryOp.EQ, expr(), last.expr(), Type.BoolType.BOOL);
    var zero = new Expr.Literal(BigInteger.ZERO, type());
    return new UInt(Derive.of(new Expr.Mux(wraps, zero, sum, type()), this));
  }

  @Override
  public UInt asUInt() {
    return this;
  }

  @Override
  public Shape<UInt> dataShape() {
    return new UIntShape(width());
  }

  @Override
  UInt with(Cell other) {
    return new UInt(other);
  }

  @Override
  Type typeOf(int width) {
    return new Type.UIntType(width);
  }
}

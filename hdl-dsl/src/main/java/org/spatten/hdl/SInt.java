package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** A two's-complement integer. */
public final class SInt extends Num<SInt> {
  SInt(Cell cell) {
    super(cell);
  }

  /** Bits {@code high} down to {@code low}; can be driven where this can. */
  public Bits slice(int high, int low) {
    return new Bits(Ops.slice(this, high, low, new Type.BitsType(high - low + 1)));
  }

  /** Difference that is one bit wider than the wider operand and never overflows. */
  public SInt minusWide(SInt other) {
    return Ops.arithmetic(Expr.BinaryOp.SUB, this, other, 1);
  }

  /** Two's-complement negation; the smallest number stays itself. */
  public SInt negate() {
    return new SInt(Derive.of(new Expr.Unary(Expr.UnaryOp.NEGATE, expr(), type()), this));
  }

  /** The sign bit. */
  public Bool isNegative() {
    return bit(width() - 1);
  }

  /** Absolute value as an unsigned number of the same width, exact for every input. */
  public UInt magnitude() {
    var type = new Type.UIntType(width());
    var zero = new Expr.Literal(BigInteger.ZERO, type());
    var negative = new Expr.Binary(Expr.BinaryOp.LT, expr(), zero, Type.BoolType.BOOL);
    var negated = new Expr.Unary(Expr.UnaryOp.NEGATE, expr(), type());
    var mux = new Expr.Mux(negative, negated, expr(), type());
    return new UInt(Derive.of(new Expr.Cast(mux, type), this));
  }

  @Override
  public SInt asSInt() {
    return this;
  }

  @Override
  public Shape<SInt> dataShape() {
    return new SIntShape(width());
  }

  @Override
  SInt with(Cell other) {
    return new SInt(other);
  }

  @Override
  Type typeOf(int width) {
    return new Type.SIntType(width);
  }
}

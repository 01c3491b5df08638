package org.spatten.hdl;

import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;

/**
 * A number. Two operands of unequal width are extended to the wider; a constant takes this value's
 * width and must fit.
 *
 * @param <T> the type itself
 */
public abstract class Num<T extends Num<T>> extends Word<T> {
  Num(Cell cell) {
    super(cell);
  }

  /** Sum that wraps at the wider operand. */
  public final T plus(T other) {
    return Ops.arithmetic(BinaryOp.ADD, self(), other, 0);
  }

  /** Sum with a constant that wraps. */
  public final T plus(long value) {
    return plus(literal(value));
  }

  /** Sum that is one bit wider than the wider operand and never overflows. */
  public final T plusWide(T other) {
    return Ops.arithmetic(BinaryOp.ADD, self(), other, 1);
  }

  /** Sum that stops at the largest or smallest number of the wider operand. */
  public final T plusSat(T other) {
    return Saturation.plus(self(), other);
  }

  /** Difference that wraps at the wider operand. */
  public final T minus(T other) {
    return Ops.arithmetic(BinaryOp.SUB, self(), other, 0);
  }

  /** Difference from a constant that wraps. */
  public final T minus(long value) {
    return minus(literal(value));
  }

  /** Difference that stops at the largest or smallest number of the wider operand. */
  public final T minusSat(T other) {
    return Saturation.minus(self(), other);
  }

  /** Product as wide as both operands together. */
  public final T times(T other) {
    var type = typeOf(width() + Missing.require(other).width());
    return with(Ops.binary(BinaryOp.MUL, this, other, type));
  }

  /** Quotient rounded towards zero, as wide as this; all ones when the divisor is 0. */
  public final T dividedBy(T divisor) {
    return Ops.divide(BinaryOp.DIV, self(), divisor);
  }

  /** Remainder with the sign of this, as wide as this; this when the divisor is 0. */
  public final T rem(T divisor) {
    return Ops.divide(BinaryOp.REM, self(), divisor);
  }

  /** Whether this is less. */
  public final Bool lt(T other) {
    return Ops.order(BinaryOp.LT, self(), other);
  }

  /** Whether this is less or equal. */
  public final Bool le(T other) {
    return Ops.order(BinaryOp.LE, self(), other);
  }

  /** Whether this is greater. */
  public final Bool gt(T other) {
    return Ops.order(BinaryOp.GT, self(), other);
  }

  /** Whether this is greater or equal. */
  public final Bool ge(T other) {
    return Ops.order(BinaryOp.GE, self(), other);
  }

  /** Whether this is less than a constant. */
  public final Bool lt(long value) {
    return lt(literal(value));
  }

  /** Whether this is less than or equal to a constant. */
  public final Bool le(long value) {
    return le(literal(value));
  }

  /** Whether this is greater than a constant. */
  public final Bool gt(long value) {
    return gt(literal(value));
  }

  /** Whether this is greater than or equal to a constant. */
  public final Bool ge(long value) {
    return ge(literal(value));
  }

  /** The greater of two. */
  public final T max(T other) {
    return Ops.choose(BinaryOp.GE, self(), other);
  }

  /** The lesser of two. */
  public final T min(T other) {
    return Ops.choose(BinaryOp.LE, self(), other);
  }

  /** Expression of this value at another width. */
  final Expr at(int width) {
    return width == width() ? expr() : new Expr.Resize(expr(), typeOf(width));
  }
}

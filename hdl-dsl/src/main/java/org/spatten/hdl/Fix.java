package org.spatten.hdl;

import org.spatten.hdl.ir.Expr;

/**
 * A signed fixed-point number: a two's-complement integer times 2 to the power of minus the bits
 * after the binary point. Sums and products are exact and as wide as that needs, comparisons are of
 * numbers, whatever their shapes; {@link #to} is the only operation that loses anything, and says
 * how.
 */
public final class Fix extends Ground<Fix> {
  private final FixShape shape;

  Fix(Cell cell, FixShape shape) {
    super(cell);
    this.shape = shape;
  }

  /** Exact sum, one bit wider than the operands brought to one binary point. */
  public Fix plus(Fix other) {
    int point = commonPoint(other);
    return of(aligned(point).plusWide(other.aligned(point)), point);
  }

  /** Exact difference, one bit wider than the operands brought to one binary point. */
  public Fix minus(Fix other) {
    int point = commonPoint(other);
    return of(aligned(point).minusWide(other.aligned(point)), point);
  }

  /** Exact product, as wide as both operands together. */
  public Fix times(Fix other) {
    return of(number().times(other.number()), fraction() + other.fraction());
  }

  /** Whether this is less. */
  public Bool lt(Fix other) {
    int point = commonPoint(other);
    return aligned(point).lt(other.aligned(point));
  }

  /** Whether this is less or equal. */
  public Bool le(Fix other) {
    return other.ge(this);
  }

  /** Whether this is greater. */
  public Bool gt(Fix other) {
    return other.lt(this);
  }

  /** Whether this is greater or equal. */
  public Bool ge(Fix other) {
    int point = commonPoint(other);
    return aligned(point).ge(other.aligned(point));
  }

  /** The nearest number of another shape, in the given sense. */
  public Fix to(FixShape target, Rounding rounding, Overflow overflow) {
    var rounded = FixRounding.round(number(), fraction() - target.fraction(), rounding);
    var fitted = FixRounding.fit(rounded, target.width(), overflow);
    return fitted.as(target);
  }

  /** The integer that stands for this number. */
  public SInt number() {
    return as(new SIntShape(width()));
  }

  /** Bits after the binary point. */
  public int fraction() {
    return shape.fraction();
  }

  Expr compare(Expr.BinaryOp op, Fix other) {
    int point = commonPoint(other);
    return Ops.compare(op, aligned(point), other.aligned(point));
  }

  private int commonPoint(Fix other) {
    return Math.max(fraction(), Missing.require(other).fraction());
  }

  private SInt aligned(int point) {
    int distance = point - fraction();
    return distance == 0 ? number() : number().extendTo(width() + distance).shl(distance);
  }

  private static Fix of(SInt number, int fraction) {
    return number.as(new FixShape(number.width(), fraction));
  }

  @Override
  public Shape<Fix> dataShape() {
    return shape;
  }

  @Override
  Fix with(Cell other) {
    return new Fix(other, new FixShape(other.type().width(), fraction()));
  }
}

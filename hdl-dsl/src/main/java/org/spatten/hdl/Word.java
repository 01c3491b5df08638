package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Type;

/**
 * A value of several bits.
 *
 * @param <T> the type itself
 */
public abstract class Word<T extends Word<T>> extends Ground<T> {
  Word(Cell cell) {
    super(cell);
  }

  /** This type at another width. */
  abstract Type typeOf(int width);

  /** The constant {@code value} of this value's width, which must fit. */
  final T literal(long value) {
    return literal(BigInteger.valueOf(value));
  }

  final T literal(BigInteger value) {
    return with(Literals.cell(value, type()));
  }

  /** Drives this with a constant. */
  public final void set(long value) {
    set(literal(value));
  }

  /** Gives this register a constant at the next clock edge. */
  public final void next(long value) {
    next(literal(value));
  }

  /** Whether this equals a constant, which must fit. */
  public final Bool eq(long value) {
    return eq(literal(value));
  }

  /** Whether this differs from a constant, which must fit. */
  public final Bool ne(long value) {
    return ne(literal(value));
  }

  /** Bitwise and of equal widths. */
  public final T and(T other) {
    return Ops.bitwise(BinaryOp.AND, self(), other);
  }

  /** Bitwise or of equal widths. */
  public final T or(T other) {
    return Ops.bitwise(BinaryOp.OR, self(), other);
  }

  /** Bitwise exclusive or of equal widths. */
  public final T xor(T other) {
    return Ops.bitwise(BinaryOp.XOR, self(), other);
  }

  /** Bitwise and with a constant. */
  public final T and(long mask) {
    return and(literal(mask));
  }

  /** Bitwise or with a constant. */
  public final T or(long mask) {
    return or(literal(mask));
  }

  /** Bitwise exclusive or with a constant. */
  public final T xor(long mask) {
    return xor(literal(mask));
  }

  /** Bitwise complement. */
  public final T not() {
    return with(Derive.of(new Expr.Unary(UnaryOp.NOT, expr(), type()), this));
  }

  /** Whether all bits are 1. */
  public final Bool reduceAnd() {
    return Ops.reduce(UnaryOp.REDUCE_AND, this);
  }

  /** Whether any bit is 1. */
  public final Bool reduceOr() {
    return Ops.reduce(UnaryOp.REDUCE_OR, this);
  }

  /** Whether the number of ones is odd. */
  public final Bool reduceXor() {
    return Ops.reduce(UnaryOp.REDUCE_XOR, this);
  }

  /** Shifted left by a constant, width kept; what leaves at the top is lost. */
  public final T shl(int distance) {
    return Ops.shift(BinaryOp.SHL, self(), distance);
  }

  /** Shifted left, width kept; what leaves at the top is lost. */
  public final T shl(UInt distance) {
    return with(Ops.binary(BinaryOp.SHL, this, distance, type()));
  }

  /** Shifted right by a constant, width kept; signed values keep their sign. */
  public final T shr(int distance) {
    return Ops.shift(BinaryOp.SHR, self(), distance);
  }

  /** Shifted right, width kept; signed values keep their sign. */
  public final T shr(UInt distance) {
    return with(Ops.binary(BinaryOp.SHR, this, distance, type()));
  }

  /** Bit {@code index}; can be driven where this can. */
  public final Bool bit(int index) {
    return new Bool(Ops.slice(this, index, index, Type.BoolType.BOOL));
  }

  /** The bit that {@code index} chooses, 0 beyond the end; can be driven where this can. */
  public final Bool bit(UInt index) {
    return new Bool(Ops.dynamicSlice(this, index, Type.BoolType.BOOL));
  }

  /** The {@code width} low bits, which must be fewer than now. */
  public final T truncateTo(int width) {
    return Ops.truncate(self(), width);
  }

  /** Extended to {@code width} bits, at least as many as now; signed values keep their value. */
  public final T extendTo(int width) {
    return Ops.extend(self(), width);
  }

  /** Extended or truncated to {@code width} bits, whichever it takes. */
  public final T resizeTo(int width) {
    return Ops.resize(self(), width);
  }

  /** One bit as a truth value. */
  public final Bool asBool() {
    return as(BoolShape.BOOL);
  }

  /** A number of the ones among the bits, as wide as the count needs. */
  public final UInt popCount() {
    return Hdl.popCount(this);
  }

  @SuppressWarnings("unchecked") // T is the type itself
  final T self() {
    return (T) this;
  }
}

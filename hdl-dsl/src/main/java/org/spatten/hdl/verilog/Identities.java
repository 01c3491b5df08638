package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/**
 * Operators whose result one constant operand, or two equal ones, decide: that operand itself, or a
 * constant. Lint tools find them too, and then object to what is built on them.
 *
 * @param meaning what an expression is known to be equal to, or itself
 */
record Identities(UnaryOperator<Expr> meaning) {

  /** The simpler expression of the same type. */
  Optional<Expr> of(Expr.Binary e) {
    if (e.left() instanceof Expr.Literal a && e.right() instanceof Expr.Literal b) {
      return Optional.of(ConstantValues.binary(e, a, b));
    }
    var byLeft = e.left() instanceof Expr.Literal l ? byLeft(e, l) : Optional.<Expr>empty();
    var byRight = e.right() instanceof Expr.Literal l ? byRight(e, l) : Optional.<Expr>empty();
    var byOne = byLeft.isPresent() ? byLeft : byRight;
    var found = byOne.isPresent() ? byOne : ofEqual(e);
    return found.isPresent() ? found : byBits(e);
  }

  private static Optional<Expr> byLeft(Expr.Binary e, Expr.Literal left) {
    boolean zero = left.value().signum() == 0;
    return switch (e.op()) {
      case AND, OR, XOR, ADD, MUL -> byEither(e, left, e.right());
      case REM, SHL, SHR -> when(zero, constant(e, BigInteger.ZERO));
      case DIV -> when(zero, unlessDividedByZero(e, BigInteger.ZERO));
      default -> Optional.empty();
    };
  }

  private static Optional<Expr> byRight(Expr.Binary e, Expr.Literal right) {
    boolean zero = right.value().signum() == 0;
    boolean one = right.value().equals(BigInteger.ONE);
    return switch (e.op()) {
      case AND, OR, XOR, ADD, MUL -> byEither(e, right, e.left());
      case SUB, SHL, SHR -> when(zero, resized(e.left(), e.type()));
      case DIV ->
          zero
              ? Optional.of(constant(e, BigInteger.ONE.negate()))
              : when(one, resized(e.left(), e.type()));
      case REM ->
          zero ? Optional.of(resized(e.left(), e.type())) : when(one, constant(e, BigInteger.ZERO));
      default -> Optional.empty();
    };
  }

  /** Of an operator whose operands can change places. */
  private static Optional<Expr> byEither(Expr.Binary e, Expr.Literal literal, Expr other) {
    boolean zero = literal.value().signum() == 0;
    boolean ones = ConstantValues.bits(literal).bitCount() == literal.width();
    return switch (e.op()) {
      case AND ->
          zero ? Optional.of(constant(e, BigInteger.ZERO)) : when(ones, resized(other, e.type()));
      case OR ->
          zero
              ? Optional.of(resized(other, e.type()))
              : when(ones, constant(e, BigInteger.ONE.negate()));
      case MUL ->
          zero
              ? Optional.of(constant(e, BigInteger.ZERO))
              : when(literal.value().equals(BigInteger.ONE), resized(other, e.type()));
      default -> when(zero, resized(other, e.type()));
    };
  }

  private static Optional<Expr> ofEqual(Expr.Binary e) {
    return switch (e.op()) {
      case AND, OR -> when(isOfEqual(e), resized(e.left(), e.type()));
      case SUB, REM, NE, LT, GT -> when(isOfEqual(e), constant(e, BigInteger.ZERO));
      case DIV -> when(isOfEqual(e), unlessDividedByZero(e, BigInteger.ONE));
      case EQ, LE, GE -> when(isOfEqual(e), constant(e, BigInteger.ONE));
      case XOR ->
          when(isOfEqual(e), constant(e, BigInteger.ZERO))
              .or(() -> twice(e, e.left(), e.right()))
              .or(() -> twice(e, e.right(), e.left()));
      default -> Optional.empty();
    };
  }

  private static Expr unlessDividedByZero(Expr.Binary e, BigInteger quotient) {
    var zero = ConstantValues.literal(BigInteger.ZERO, e.right().type());
    var isZero = new Expr.Binary(BinaryOp.EQ, e.right(), zero, Type.BoolType.BOOL);
    var ones = constant(e, BigInteger.ONE.negate());
    return new Expr.Mux(isZero, ones, constant(e, quotient), e.type());
  }

  /** What is exclusive-or'ed with the same twice. */
  private static Optional<Expr> twice(Expr.Binary e, Expr value, Expr other) {
    if (!(other instanceof Expr.Binary inner) || inner.op() != BinaryOp.XOR) {
      return Optional.empty();
    }
    return SameValue.of(value, inner.left())
        ? Optional.of(resized(inner.right(), e.type()))
        : when(SameValue.of(value, inner.right()), resized(inner.left(), e.type()));
  }

  private static boolean isOfEqual(Expr.Binary e) {
    return e.left().type().equals(e.right().type()) && SameValue.of(e.left(), e.right());
  }

  private Optional<Expr> byBits(Expr.Binary e) {
    switch (e.op()) {
      case AND, OR, SHL, SHR -> {
        if (!(e.left() instanceof Expr.Literal) && !(e.right() instanceof Expr.Literal)) {
          return Optional.empty();
        }
        var known = KnownBits.of(e, meaning);
        return known.isAll(e.width()) ? Optional.of(constant(e, known.value())) : Optional.empty();
      }
      case EQ, NE, LT, LE, GT, GE -> {
        return ConstantComparison.of(e, meaning)
            .map(result -> ConstantValues.bool(result, e.type()));
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static Expr constant(Expr.Binary e, BigInteger value) {
    return ConstantValues.literal(value, e.type());
  }

  /** The value at another width, extended by its own signedness, as another type. */
  static Expr resized(Expr value, Type type) {
    if (value.type().equals(type)) {
      return value;
    }
    if (value instanceof Expr.Literal l) {
      return ConstantValues.literal(l.value(), type);
    }
    if (value.width() == type.width()) {
      return new Expr.Cast(value, type);
    }
    return value.type().signed() == type.signed()
        ? new Expr.Resize(value, type)
        : new Expr.Cast(new Expr.Resize(value, new Type.BitsType(type.width())), type);
  }

  private static Optional<Expr> when(boolean applies, Expr result) {
    return applies ? Optional.of(result) : Optional.empty();
  }
}

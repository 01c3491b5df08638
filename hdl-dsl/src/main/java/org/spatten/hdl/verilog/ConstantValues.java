package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** The values of operators on constants. */
final class ConstantValues {
  private ConstantValues() {}

  /** The literal of that type whose bits are the lowest of {@code value}. */
  static Expr.Literal literal(BigInteger value, Type type) {
    var raw = bits(value, type.width());
    boolean negative = type.signed() && raw.testBit(type.width() - 1);
    return new Expr.Literal(
        negative ? raw.subtract(BigInteger.ONE.shiftLeft(type.width())) : raw, type);
  }

  static Expr.Literal bool(boolean value, Type type) {
    return literal(value ? BigInteger.ONE : BigInteger.ZERO, type);
  }

  static BigInteger bits(Expr.Literal literal) {
    return bits(literal.value(), literal.width());
  }

  private static BigInteger bits(BigInteger value, int width) {
    return value.mod(BigInteger.ONE.shiftLeft(width));
  }

  static Expr.Literal unary(Expr.Unary e, Expr.Literal operand) {
    var bits = bits(operand);
    return switch (e.op()) {
      case NOT -> literal(operand.value().not(), e.type());
      case NEGATE -> literal(operand.value().negate(), e.type());
      case REDUCE_AND -> bool(bits.bitCount() == operand.width(), e.type());
      case REDUCE_OR -> bool(bits.signum() != 0, e.type());
      case REDUCE_XOR -> bool(bits.bitCount() % 2 == 1, e.type());
    };
  }

  static Expr.Literal binary(Expr.Binary e, Expr.Literal left, Expr.Literal right) {
    var a = left.value();
    var b = right.value();
    int order = a.compareTo(b);
    return switch (e.op()) {
      case ADD -> literal(a.add(b), e.type());
      case SUB -> literal(a.subtract(b), e.type());
      case MUL -> literal(a.multiply(b), e.type());
      case DIV -> literal(b.signum() == 0 ? BigInteger.ONE.negate() : a.divide(b), e.type());
      case REM -> literal(b.signum() == 0 ? a : a.remainder(b), e.type());
      case AND -> literal(a.and(b), e.type());
      case OR -> literal(a.or(b), e.type());
      case XOR -> literal(a.xor(b), e.type());
      case EQ -> bool(order == 0, e.type());
      case NE -> bool(order != 0, e.type());
      case LT -> bool(order < 0, e.type());
      case LE -> bool(order <= 0, e.type());
      case GT -> bool(order > 0, e.type());
      case GE -> bool(order >= 0, e.type());
      case SHL -> literal(a.shiftLeft(distance(b, e.width())), e.type());
      case SHR -> literal(a.shiftRight(distance(b, e.width())), e.type());
    };
  }

  private static int distance(BigInteger by, int width) {
    return by.min(BigInteger.valueOf(width)).intValueExact();
  }
}

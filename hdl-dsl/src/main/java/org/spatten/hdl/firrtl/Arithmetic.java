package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;
import static org.spatten.hdl.firrtl.Terms.typed;

import java.math.BigInteger;
import java.util.Locale;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** Operators with one or two operands. FIRRTL's sums grow by a bit, which is cut off again. */
final class Arithmetic {
  private final Expressions expressions;
  private final Differences differences;

  Arithmetic(Expressions expressions) {
    this.expressions = expressions;
    this.differences = new Differences(expressions);
  }

  String unary(Expr.Unary e) {
    String value = expressions.code(e.value());
    return switch (e.op()) {
      case NOT -> typed(call("not", value), e.type());
      case NEGATE -> typed(call("tail", call("neg", value), 1), e.type());
      case REDUCE_AND -> call("andr", value);
      case REDUCE_OR -> call("orr", value);
      case REDUCE_XOR -> call("xorr", value);
    };
  }

  String binary(Expr.Binary e) {
    return switch (e.op()) {
      case ADD -> typed(call("tail", operation(e, "add"), 1), e.type());
      case SUB -> differences.text(e);
      case AND, OR, XOR -> typed(bitwise(e), e.type());
      case MUL -> operation(e, "mul");
      case EQ, LT, GT -> operation(e, lower(e));
      case NE -> operation(e, "neq");
      case LE -> operation(e, "leq");
      case GE -> operation(e, "geq");
      case DIV -> quotient(e);
      case REM -> remainder(e);
      case SHL, SHR -> throw new IllegalArgumentException("a shift");
    };
  }

  /** Of bits: firtool 1.155 takes {@code or} with a wide signed -1 for 64 ones. */
  private String bitwise(Expr.Binary e) {
    return call(lower(e), expressions.unsigned(e.left()), expressions.unsigned(e.right()));
  }

  private static String lower(Expr.Binary e) {
    return e.op().name().toLowerCase(Locale.ROOT);
  }

  private String operation(Expr.Binary e, String operation) {
    return call(operation, expressions.code(e.left()), expressions.code(e.right()));
  }

  /** By zero: all ones. The most negative value by -1 wraps. */
  private String quotient(Expr.Binary e) {
    boolean signed = e.left().type().signed();
    var ones =
        signed
            ? BigInteger.ONE.negate()
            : BigInteger.ONE.shiftLeft(e.width()).subtract(BigInteger.ONE);
    String divisor = expressions.named(e.right());
    String exact = call("div", expressions.code(e.left()), divisor);
    String wrapped = signed ? typed(call("tail", exact, 1), e.type()) : exact;
    return call("mux", isZero(divisor, e.right()), Terms.literal(ones, e.type()), wrapped);
  }

  /** By zero: the left operand. */
  private String remainder(Expr.Binary e) {
    String dividend = expressions.named(e.left());
    String divisor = expressions.named(e.right());
    String exact = call("pad", call("rem", dividend, divisor), e.width());
    return call("mux", isZero(divisor, e.right()), dividend, exact);
  }

  private static String isZero(String divisor, Expr expr) {
    var type =
        expr.type().signed() ? new Type.SIntType(expr.width()) : new Type.UIntType(expr.width());
    return call("eq", divisor, Terms.literal(BigInteger.ZERO, type));
  }
}

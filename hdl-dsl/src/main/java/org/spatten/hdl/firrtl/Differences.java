package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;
import static org.spatten.hdl.firrtl.Terms.typed;

import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/**
 * Subtraction. Firtool 1.155 takes the high bits of a difference for 0 where both operands are
 * zero-extended, so such a difference is written without {@code sub} of the extended operands.
 */
final class Differences {
  private final Expressions expressions;

  Differences(Expressions expressions) {
    this.expressions = expressions;
  }

  String text(Expr.Binary e) {
    if (isWidened(e.left()) && isWidened(e.right()) && isTight(e.left(), e.right())) {
      return typed(ofWidened((Expr.Resize) e.left(), (Expr.Resize) e.right()), e.type());
    }
    String left = expressions.code(e.left());
    String right = expressions.code(e.right());
    if (mayBeExtended(e.left()) && mayBeExtended(e.right())) {
      // ~(~a + b) is a - b.
      String sum = call("add", typed(call("not", left), e.left().type()), right);
      return typed(call("not", call("tail", sum, 1)), e.type());
    }
    return typed(call("tail", call("sub", left, right), 1), e.type());
  }

  private static boolean isWidened(Expr expr) {
    return expr instanceof Expr.Resize e
        && e.width() > e.value().width()
        && !e.value().type().signed()
        && !(e.value().type() instanceof Type.ClockType);
  }

  /** Whether an operand is known to fill the width that both have before they are extended. */
  private static boolean isTight(Expr left, Expr right) {
    var one = ((Expr.Resize) left).value();
    var other = ((Expr.Resize) right).value();
    return (one.width() >= other.width() && !mayBeExtended(one))
        || (other.width() >= one.width() && !mayBeExtended(other));
  }

  /** The exact difference has one bit more than the operands before they were extended. */
  private String ofWidened(Expr.Resize left, Expr.Resize right) {
    String exact = call("sub", expressions.code(left.value()), expressions.code(right.value()));
    int width = Math.max(left.value().width(), right.value().width()) + 1;
    return width == left.width()
        ? exact
        : call("asUInt", call("pad", call("asSInt", exact), left.width()));
  }

  /** Whether firtool may see that the highest bits are 0. */
  private static boolean mayBeExtended(Expr expr) {
    if (expr instanceof Expr.Literal || expr instanceof Expr.Unary) {
      return false;
    }
    if (expr instanceof Expr.Cast e) {
      return mayBeExtended(e.value());
    }
    if (expr instanceof Expr.Read e) {
      var kind = e.signal().kind();
      return kind == Signal.Kind.NODE || kind == Signal.Kind.WIRE;
    }
    if (expr instanceof Expr.Slice e) {
      return mayBeExtended(e.value());
    }
    return !(expr instanceof Expr.MemoryRead);
  }
}

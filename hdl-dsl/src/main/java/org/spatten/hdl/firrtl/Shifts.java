package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;
import static org.spatten.hdl.firrtl.Terms.low;
import static org.spatten.hdl.firrtl.Terms.typed;

import java.math.BigInteger;
import java.util.function.Function;
import org.spatten.hdl.ir.Expr;

/**
 * Shifts and slices at a computed place. FIRRTL's left shift grows by the greatest amount, so only
 * the bits of the amount that matter take part, and a greater one chooses what is left of the
 * value.
 */
final class Shifts {
  private final Expressions expressions;

  Shifts(Expressions expressions) {
    this.expressions = expressions;
  }

  String left(Expr.Binary e) {
    int width = e.width();
    if (e.right() instanceof Expr.Literal amount) {
      int by = least(amount.value(), width);
      return by == width
          ? Terms.literal(BigInteger.ZERO, e.type())
          : typed(low(call("shl", expressions.unsigned(e.left()), by), width), e.type());
    }
    String zero = Terms.uint(0, width);
    String value = expressions.unsigned(e.left());
    String shifted = by(e.right(), width, zero, amount -> low(grown(value, amount, width), width));
    return typed(shifted, e.type());
  }

  /** A shift by an amount of few bits grows by less than the width of the value. */
  private static String grown(String value, String amount, int width) {
    return call("pad", call("dshl", value, amount), width);
  }

  String right(Expr.Binary e) {
    int width = e.width();
    boolean signed = e.type().signed();
    if (e.right() instanceof Expr.Literal amount) {
      int by = least(amount.value(), signed ? width - 1 : width);
      return by == width
          ? Terms.literal(BigInteger.ZERO, e.type())
          : call("pad", call("shr", expressions.code(e.left()), by), width);
    }
    String value = signed ? expressions.named(e.left()) : expressions.code(e.left());
    String rest = signed ? call("pad", call("shr", value, width - 1), width) : Terms.uint(0, width);
    return by(e.right(), width, rest, amount -> call("dshr", value, amount));
  }

  /** The bits from a computed place on, as an unsigned number. */
  String slice(Expr.DynamicSlice e) {
    int width = e.value().width();
    String value = expressions.unsigned(e.value());
    String shifted =
        by(e.low(), width, Terms.uint(0, width), amount -> call("dshr", value, amount));
    return e.width() < width ? low(shifted, e.width()) : call("pad", shifted, e.width());
  }

  /** The shift for amounts up to the width, {@code rest} for greater ones. */
  private String by(Expr amount, int width, String rest, Function<String, String> shift) {
    int bits = 32 - Integer.numberOfLeadingZeros(width);
    if (amount.width() <= bits) {
      return shift.apply(expressions.unsigned(amount));
    }
    String whole = expressions.namedUnsigned(amount);
    return call("mux", call("orr", call("shr", whole, bits)), rest, shift.apply(low(whole, bits)));
  }

  private static int least(BigInteger amount, int limit) {
    return amount.min(BigInteger.valueOf(limit)).intValueExact();
  }
}

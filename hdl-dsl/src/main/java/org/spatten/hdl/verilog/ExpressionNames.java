package org.spatten.hdl.verilog;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;

/**
 * Names for unnamed expressions. A short one is read from the expression: {@code count_plus_1}. Any
 * other is named after what it is for and what it is: {@code total_sum}.
 */
final class ExpressionNames {
  private static final int MOST_OPERATORS = 2;
  private static final int LONGEST = 36;

  private static final Map<BinaryOp, String> BINARY =
      Map.ofEntries(
          Map.entry(BinaryOp.ADD, "plus"),
          Map.entry(BinaryOp.SUB, "minus"),
          Map.entry(BinaryOp.MUL, "times"),
          Map.entry(BinaryOp.DIV, "over"),
          Map.entry(BinaryOp.REM, "mod"),
          Map.entry(BinaryOp.AND, "and"),
          Map.entry(BinaryOp.OR, "or"),
          Map.entry(BinaryOp.XOR, "xor"),
          Map.entry(BinaryOp.EQ, "eq"),
          Map.entry(BinaryOp.NE, "ne"),
          Map.entry(BinaryOp.LT, "lt"),
          Map.entry(BinaryOp.LE, "le"),
          Map.entry(BinaryOp.GT, "gt"),
          Map.entry(BinaryOp.GE, "ge"),
          Map.entry(BinaryOp.SHL, "shl"),
          Map.entry(BinaryOp.SHR, "shr"));

  private static final Map<UnaryOp, String> UNARY =
      Map.of(
          UnaryOp.NOT, "not",
          UnaryOp.NEGATE, "minus",
          UnaryOp.REDUCE_AND, "all",
          UnaryOp.REDUCE_OR, "any",
          UnaryOp.REDUCE_XOR, "parity");

  private final Function<Expr, Optional<String>> known;

  /**
   * Makes the namer.
   *
   * @param known the name of an expression that has one already
   */
  ExpressionNames(Function<Expr, Optional<String>> known) {
    this.known = known;
  }

  /** A name for the value of an expression that is a part of what {@code purpose} names. */
  String of(Expr expr, String purpose) {
    return described(expr).orElseGet(() -> purpose + "_" + ExpressionRoles.of(expr));
  }

  /** The expression in words, when they are few. */
  private Optional<String> described(Expr expr) {
    return described(expr, MOST_OPERATORS)
        .filter(name -> name.length() <= LONGEST && !Character.isDigit(name.charAt(0)));
  }

  /** The words for an expression of at most that many operators. */
  private Optional<String> described(Expr expr, int most) {
    var name = known.apply(expr);
    if (name.isPresent()) {
      return name;
    }
    if (expr instanceof Expr.Literal e) {
      return Optional.of(e.value().toString())
          .filter(text -> text.length() <= 4 && !text.startsWith("-"));
    }
    if (expr instanceof Expr.Cast e) {
      return described(e.value(), most);
    }
    if (expr instanceof Expr.Resize e) {
      return described(e.value(), most);
    }
    if (most == 0) {
      return Optional.empty();
    }
    if (expr instanceof Expr.Unary e) {
      return described(e.value(), most - 1).map(value -> UNARY.get(e.op()) + "_" + value);
    }
    if (expr instanceof Expr.Binary e) {
      return joined(e.left(), BINARY.get(e.op()), e.right(), most - 1);
    }
    if (expr instanceof Expr.Slice e) {
      String bits = e.high() == e.low() ? "_bit_" + e.low() : "_" + e.high() + "_to_" + e.low();
      return described(e.value(), most - 1).map(value -> value + bits);
    }
    if (expr instanceof Expr.DynamicSlice e) {
      return joined(e.value(), "at", e.low(), most - 1);
    }
    if (expr instanceof Expr.MemoryRead e) {
      return described(e.address(), most - 1).map(address -> e.memory().name() + "_at_" + address);
    }
    return Optional.empty();
  }

  private Optional<String> joined(Expr left, String word, Expr right, int most) {
    return described(left, most)
        .flatMap(l -> described(right, most).map(r -> l + "_" + word + "_" + r));
  }
}

package org.spatten.hdl.verilog;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;

/** Names for unnamed expressions, read from the expression: {@code count_plus_1}. */
final class ExpressionNames {
  private static final int DEPTH = 3;
  private static final int LONGEST = 40;

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

  private static final Pattern UNDERSCORES = Pattern.compile("__+");

  private final Function<Expr, Optional<String>> known;

  /**
   * Makes the namer.
   *
   * @param known the name of an expression that has one already
   */
  ExpressionNames(Function<Expr, Optional<String>> known) {
    this.known = known;
  }

  String of(Expr expr) {
    String name = of(expr, DEPTH);
    if (name.length() > LONGEST) {
      name = name.substring(0, Math.max(name.lastIndexOf('_', LONGEST), LONGEST / 2));
    }
    String clean = UNDERSCORES.matcher(name).replaceAll("_");
    if (clean.endsWith("_")) {
      clean = clean.substring(0, clean.length() - 1);
    }
    return Character.isDigit(clean.charAt(0)) ? "const_" + clean : clean;
  }

  private String of(Expr expr, int depth) {
    var name = known.apply(expr);
    if (name.isPresent()) {
      return name.get();
    }
    if (depth == 0) {
      return "expr";
    }
    if (expr instanceof Expr.Literal e) {
      return (e.value().signum() < 0 ? "minus_" : "") + e.value().abs();
    }
    if (expr instanceof Expr.Unary e) {
      return UNARY.get(e.op()) + "_" + of(e.value(), depth - 1);
    }
    if (expr instanceof Expr.Binary e) {
      return of(e.left(), depth - 1) + "_" + BINARY.get(e.op()) + "_" + of(e.right(), depth - 1);
    }
    if (expr instanceof Expr.Mux e) {
      return of(e.whenTrue(), depth - 1) + "_or_" + of(e.whenFalse(), depth - 1);
    }
    if (expr instanceof Expr.Concat e) {
      int last = e.parts().size() - 1;
      return of(e.parts().get(0), depth - 1) + "_to_" + of(e.parts().get(last), depth - 1);
    }
    if (expr instanceof Expr.Slice e) {
      String bits = e.high() == e.low() ? "_bit_" + e.low() : "_" + e.high() + "_" + e.low();
      return of(e.value(), depth - 1) + bits;
    }
    if (expr instanceof Expr.DynamicSlice e) {
      return of(e.value(), depth - 1) + "_at_" + of(e.low(), depth - 1);
    }
    if (expr instanceof Expr.Select e) {
      return of(e.options().get(0), depth - 1) + "_by_" + of(e.index(), depth - 1);
    }
    if (expr instanceof Expr.MemoryRead e) {
      return e.memory().name() + "_at_" + of(e.address(), depth - 1);
    }
    if (expr instanceof Expr.Resize e) {
      return of(e.value(), depth - 1) + "_w" + e.width();
    }
    return of(((Expr.Cast) expr).value(), depth - 1);
  }
}

package org.spatten.hdl.verilog;

import java.util.Map;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Text.Kind;

/** The text of what is not true, without a pair of negations that a reader would have to undo. */
final class Negation {
  private record Opposite(String code, Kind kind) {}

  private static final Map<BinaryOp, Opposite> OPPOSITES =
      Map.of(
          BinaryOp.EQ, new Opposite("!=", Kind.COMPARE),
          BinaryOp.NE, new Opposite("==", Kind.COMPARE),
          BinaryOp.LT, new Opposite(">=", Kind.COMPARE),
          BinaryOp.LE, new Opposite(">", Kind.COMPARE),
          BinaryOp.GT, new Opposite("<=", Kind.COMPARE),
          BinaryOp.GE, new Opposite("<", Kind.COMPARE),
          BinaryOp.AND, new Opposite("||", Kind.OR),
          BinaryOp.OR, new Opposite("&&", Kind.AND));

  /** Longer conditions are left as they are. */
  private static final int LONGEST = 100;

  private final ExpressionWriter writer;

  Negation(ExpressionWriter writer) {
    this.writer = writer;
  }

  /** The opposite of a condition that has been rendered. */
  Text of(Expr condition) {
    var text = writer.whole(condition);
    boolean open = !text.isPrimary() && text.code().length() <= LONGEST;
    if (open && isNot(condition)) {
      return writer.whole(((Expr.Unary) condition).value());
    }
    if (open
        && condition instanceof Expr.Binary e
        && (isComparison(e) || (isLogical(e) && (isShort(e.left()) || isShort(e.right()))))) {
      var opposite = OPPOSITES.get(e.op());
      var left = isComparison(e) ? writer.whole(e.left()) : of(e.left());
      var right = isComparison(e) ? writer.whole(e.right()) : of(e.right());
      String code = left.leftOperand(opposite.kind()) + " " + opposite.code() + " ";
      return new Text(code + right.operand(), opposite.kind());
    }
    return new Text("!" + text.primary(), Kind.NOT);
  }

  /** Whether the opposite is no longer than the condition. */
  private boolean isShort(Expr condition) {
    return !writer.whole(condition).isPrimary()
        && (isNot(condition) || (condition instanceof Expr.Binary e && isComparison(e)));
  }

  private static boolean isNot(Expr expr) {
    return expr instanceof Expr.Unary e
        && e.op() == UnaryOp.NOT
        && e.type() instanceof Type.BoolType;
  }

  private static boolean isComparison(Expr.Binary e) {
    return OPPOSITES.containsKey(e.op()) && e.op() != BinaryOp.AND && e.op() != BinaryOp.OR;
  }

  private static boolean isLogical(Expr.Binary e) {
    return (e.op() == BinaryOp.AND || e.op() == BinaryOp.OR) && e.type() instanceof Type.BoolType;
  }
}

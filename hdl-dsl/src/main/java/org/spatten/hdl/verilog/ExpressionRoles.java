package org.spatten.hdl.verilog;

import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** What the value of an expression is, in one word. */
final class ExpressionRoles {
  private ExpressionRoles() {}

  static String of(Expr expr) {
    if (expr instanceof Expr.Cast e) {
      return of(e.value());
    }
    if (expr instanceof Expr.Resize e) {
      return of(e.value());
    }
    if (expr instanceof Expr.MemoryRead) {
      return "word";
    }
    if (expr.type() instanceof Type.BoolType) {
      return "condition";
    }
    if (expr instanceof Expr.Binary e) {
      return of(e);
    }
    if (expr instanceof Expr.Mux e) {
      return of(e);
    }
    if (expr instanceof Expr.Select) {
      return "choice";
    }
    return expr instanceof Expr.Slice || expr instanceof Expr.DynamicSlice ? "part" : "bits";
  }

  private static String of(Expr.Mux e) {
    if (e.condition() instanceof Expr.Binary b
        && Operands.same(b.left(), e.whenTrue())
        && Operands.same(b.right(), e.whenFalse())) {
      return switch (b.op()) {
        case GE, GT -> "maximum";
        case LE, LT -> "minimum";
        default -> "choice";
      };
    }
    return "choice";
  }

  private static String of(Expr.Binary e) {
    return switch (e.op()) {
      case ADD -> "sum";
      case SUB -> "difference";
      case MUL -> "product";
      case DIV -> "quotient";
      case REM -> "remainder";
      case SHL, SHR -> "shifted";
      case AND, OR, XOR, EQ, NE, LT, LE, GT, GE -> "bits";
    };
  }
}

package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Expr;

/** The direct operands of expressions. */
public final class Operands {
  private Operands() {}

  /** Whether two operands are one node of the graph. */
  @SuppressWarnings("ReferenceEquality") // equal nodes made apart are distinct: uses are counted
  public static boolean same(Expr one, Expr other) {
    return one == other;
  }

  /** The operands in order; a signal that is read is not an operand. */
  public static List<Expr> of(Expr expr) {
    if (expr instanceof Expr.Unary e) {
      return List.of(e.value());
    }
    if (expr instanceof Expr.Binary e) {
      return List.of(e.left(), e.right());
    }
    if (expr instanceof Expr.Mux e) {
      return List.of(e.condition(), e.whenTrue(), e.whenFalse());
    }
    if (expr instanceof Expr.Concat e) {
      return e.parts();
    }
    if (expr instanceof Expr.Slice e) {
      return List.of(e.value());
    }
    if (expr instanceof Expr.DynamicSlice e) {
      return List.of(e.value(), e.low());
    }
    if (expr instanceof Expr.Resize e) {
      return List.of(e.value());
    }
    if (expr instanceof Expr.Cast e) {
      return List.of(e.value());
    }
    if (expr instanceof Expr.Select e) {
      var all = new ArrayList<Expr>(e.options().size() + 1);
      all.add(e.index());
      all.addAll(e.options());
      return all;
    }
    if (expr instanceof Expr.MemoryRead e) {
      return List.of(e.address());
    }
    return List.of();
  }
}

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

  /** The same operator on other operands of the same types. */
  public static Expr with(Expr expr, List<Expr> of) {
    if (expr instanceof Expr.Unary e) {
      return new Expr.Unary(e.op(), of.get(0), e.type());
    } else if (expr instanceof Expr.Binary e) {
      return new Expr.Binary(e.op(), of.get(0), of.get(1), e.type());
    } else if (expr instanceof Expr.Mux e) {
      return new Expr.Mux(of.get(0), of.get(1), of.get(2), e.type());
    } else if (expr instanceof Expr.Concat e) {
      return new Expr.Concat(of, e.type());
    } else if (expr instanceof Expr.Slice e) {
      return new Expr.Slice(of.get(0), e.high(), e.low(), e.type());
    } else if (expr instanceof Expr.DynamicSlice e) {
      return new Expr.DynamicSlice(of.get(0), of.get(1), e.type());
    } else if (expr instanceof Expr.Resize e) {
      return new Expr.Resize(of.get(0), e.type());
    } else if (expr instanceof Expr.Cast e) {
      return new Expr.Cast(of.get(0), e.type());
    } else if (expr instanceof Expr.Select e) {
      return new Expr.Select(of.get(0), of.subList(1, of.size()), e.type());
    } else if (expr instanceof Expr.MemoryRead e) {
      return new Expr.MemoryRead(e.memory(), of.get(0), e.type());
    }
    return expr;
  }
}

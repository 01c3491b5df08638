package org.spatten.hdl;

import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;

/** Makes values out of values: finds the one component that may read them all. */
final class Derive {
  private Derive() {}

  static Cell of(Expr expr, Ground<?> a) {
    return in(a.cell().owner(), expr);
  }

  static Cell of(Expr expr, Ground<?> a, Ground<?> b) {
    return in(common(a, b), expr);
  }

  static Cell of(Expr expr, List<? extends Ground<?>> sources) {
    return in(common(sources), expr);
  }

  static Cell in(Optional<Body> owner, Expr expr) {
    WidthErrors.requireWidth(expr.width());
    return owner.isEmpty() ? Cell.literal(expr) : owner.get().derived(expr);
  }

  static Optional<Body> common(Ground<?> a, Ground<?> b) {
    var left = a.cell().owner();
    var right = b.cell().owner();
    if (right.isEmpty()) {
      return left;
    }
    if (left.isPresent() && left.get() != right.get()) {
      throw OwnershipErrors.mixed(a, b);
    }
    return right;
  }

  static Optional<Body> common(List<? extends Ground<?>> sources) {
    Ground<?> first = null;
    for (var source : sources) {
      if (source.cell().owner().isPresent()) {
        if (first == null) {
          first = source;
        }
        common(first, source);
      }
    }
    return first == null ? Optional.empty() : first.cell().owner();
  }
}

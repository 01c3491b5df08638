package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.PostOrder;
import org.spatten.hdl.ir.Expr;

/**
 * Expressions with some nodes replaced; a node without such a one stays the same object. There is
 * no recursion.
 */
final class Substitution {
  private final Function<Expr, Optional<Expr>> replacement;
  private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

  Substitution(Function<Expr, Optional<Expr>> replacement) {
    this.replacement = replacement;
  }

  Expr of(Expr root) {
    PostOrder.visit(root, done::containsKey, expr -> done.put(expr, rebuilt(expr)));
    return done.get(root);
  }

  private Expr rebuilt(Expr expr) {
    var other = replacement.apply(expr);
    if (other.isPresent()) {
      return other.get();
    }
    var operands = new ArrayList<Expr>();
    boolean same = true;
    for (var operand : Operands.of(expr)) {
      operands.add(done.get(operand));
      same &= Operands.same(operand, done.get(operand));
    }
    return same ? expr : Operands.with(expr, operands);
  }
}

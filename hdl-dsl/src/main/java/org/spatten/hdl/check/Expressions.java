package org.spatten.hdl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** Walks over all expressions of a module, each node once. */
final class Expressions {
  private Expressions() {}

  /** Visits every signal that an expression of the module reads, perhaps more than once. */
  static void reads(Module.Defined module, Consumer<Signal> visitor) {
    var seen = Collections.<Expr>newSetFromMap(new IdentityHashMap<>());
    var pending = new ArrayDeque<Expr>(roots(module));
    while (!pending.isEmpty()) {
      var expr = pending.pop();
      if (seen.add(expr)) {
        if (expr instanceof Expr.Read read) {
          visitor.accept(read.signal());
        }
        Operands.of(expr).forEach(pending::push);
      }
    }
  }

  private static List<Expr> roots(Module.Defined module) {
    var roots = new ArrayList<Expr>();
    for (var statement : module.statements()) {
      Statements.forEach(statement, s -> roots.addAll(Statements.expressions(s)));
    }
    for (var read : module.syncReads()) {
      roots.add(read.address());
      roots.add(read.enable());
    }
    return roots;
  }
}

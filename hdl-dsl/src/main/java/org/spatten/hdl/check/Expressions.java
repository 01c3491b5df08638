package org.spatten.hdl.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** Walks over all expressions of a module, each node with operands once. */
final class Expressions implements Consumer<Statement> {
  private final Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ArrayDeque<Expr> pending = new ArrayDeque<>();
  private final Consumer<Signal> visitor;

  private Expressions(Consumer<Signal> visitor) {
    this.visitor = visitor;
  }

  /** Visits every signal that an expression of the module reads, perhaps more than once. */
  static void reads(Module.Defined module, Consumer<Signal> visitor) {
    var walk = new Expressions(visitor);
    for (var statement : module.statements()) {
      Statements.forEach(statement, walk);
    }
    for (var read : module.syncReads()) {
      walk.root(read.address());
      walk.root(read.enable());
    }
  }

  @Override
  public void accept(Statement statement) {
    for (var expr : Statements.expressions(statement)) {
      root(expr);
    }
  }

  private void root(Expr root) {
    visit(root);
    while (!pending.isEmpty()) {
      for (var operand : Operands.of(pending.pop())) {
        visit(operand);
      }
    }
  }

  private void visit(Expr expr) {
    if (expr instanceof Expr.Read read) {
      visitor.accept(read.signal());
    } else if (!(expr instanceof Expr.Literal) && seen.add(expr)) {
      pending.push(expr);
    }
  }
}

package org.spatten.hdl.firrtl;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;

/** How often each expression of a module is used, and the memories that expressions read. */
final class Sharing {
  private final IdentityHashMap<Expr, Integer> uses = new IdentityHashMap<>();
  private final Set<Memory> read = new HashSet<>();
  private final ArrayDeque<Expr> pending = new ArrayDeque<>();

  Sharing(Module.Defined module) {
    for (var statement : module.statements()) {
      Statements.forEach(statement, s -> Statements.expressions(s).forEach(this::root));
    }
    for (var port : module.syncReads()) {
      root(port.address());
      root(port.enable());
    }
  }

  private void root(Expr root) {
    use(root);
    while (!pending.isEmpty()) {
      Operands.of(pending.pop()).forEach(this::use);
    }
  }

  private void use(Expr expr) {
    if (uses.merge(expr, 1, Integer::sum) == 1) {
      pending.push(expr);
      if (expr instanceof Expr.MemoryRead e) {
        read.add(e.memory());
      }
    }
  }

  boolean isShared(Expr expr) {
    return uses.getOrDefault(expr, 0) > 1;
  }

  /** Whether the memory is read within a cycle. */
  boolean isRead(Memory memory) {
    return read.contains(memory);
  }
}

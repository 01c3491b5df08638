package org.spatten.hdl.memories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;

/** The addresses at which a module reads its memories asynchronously. */
final class MemoryReads {
  private final Map<Memory, List<Expr>> addresses = new HashMap<>();
  private final Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private MemoryReads() {}

  static MemoryReads in(Module.Defined module) {
    var reads = new MemoryReads();
    for (var statement : module.statements()) {
      Statements.forEach(statement, s -> Statements.expressions(s).forEach(reads::walk));
    }
    for (var read : module.syncReads()) {
      reads.walk(read.address());
      reads.walk(read.enable());
    }
    return reads;
  }

  /** Those of one memory, each different, in program order. */
  List<Expr> addresses(Memory memory) {
    return addresses.getOrDefault(memory, List.of());
  }

  private void walk(Expr root) {
    var pending = new ArrayDeque<Expr>();
    pending.push(root);
    while (!pending.isEmpty()) {
      var expr = pending.pop();
      if (seen.add(expr)) {
        if (expr instanceof Expr.MemoryRead read) {
          add(read);
        }
        Operands.of(expr).forEach(pending::push);
      }
    }
  }

  private void add(Expr.MemoryRead read) {
    var known = addresses.computeIfAbsent(read.memory(), k -> new ArrayList<>());
    if (known.stream().noneMatch(a -> MemoryUse.sameAddress(a, read.address()))) {
      known.add(read.address());
    }
  }
}

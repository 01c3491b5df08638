package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type.EnumType;

/**
 * Decides which signals are declared with their enumeration type: those that only ever receive
 * members of it, since the language forbids to assign anything else. The rest are vectors.
 */
final class EnumTyping {
  private static final int DEEPEST = 16;

  private final ModuleContext context;
  private final Map<Signal, Set<Expr>> values = new HashMap<>();

  private EnumTyping(ModuleContext context) {
    this.context = context;
  }

  static void decide(ModuleContext context) {
    var candidates = new HashSet<Signal>();
    for (var signal : context.module.signals()) {
      if (signal.type() instanceof EnumType && isDrivenHere(signal.kind())) {
        candidates.add(signal);
      }
    }
    if (!candidates.isEmpty() && !context.options.language().isOld()) {
      new EnumTyping(context).decide(candidates);
    }
  }

  private static boolean isDrivenHere(Signal.Kind kind) {
    return kind == Signal.Kind.REGISTER || kind == Signal.Kind.WIRE || kind == Signal.Kind.NODE;
  }

  private void decide(Set<Signal> candidates) {
    for (var statement : context.module.statements()) {
      Statements.forEach(statement, s -> collect(s, candidates));
    }
    boolean changed = true;
    while (changed) {
      changed =
          candidates.removeIf(
              signal ->
                  values.getOrDefault(signal, Set.of()).stream()
                      .anyMatch(e -> !isMember(e, candidates, DEEPEST)));
    }
    candidates.forEach(context.signals::declareAsEnum);
  }

  private void collect(Statement statement, Set<Signal> candidates) {
    if (statement instanceof Statement.Assign a && candidates.contains(a.target().signal())) {
      if (a.target() instanceof Target.Whole) {
        add(a.target().signal(), a.value());
      } else {
        candidates.remove(a.target().signal());
      }
    } else if (statement instanceof Statement.Define d && candidates.contains(d.node())) {
      add(d.node(), d.value());
    }
  }

  private void add(Signal signal, Expr value) {
    values
        .computeIfAbsent(signal, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(value);
  }

  private boolean isMember(Expr expr, Set<Signal> enums, int depth) {
    if (expr instanceof Expr.Literal l && l.type() instanceof EnumType type) {
      return type.codes().stream().anyMatch(c -> BigInteger.valueOf(c).equals(l.value()));
    }
    if (expr instanceof Expr.Read read) {
      return enums.contains(read.signal());
    }
    return expr instanceof Expr.Mux mux
        && depth > 0
        && context.usage.uses(mux) == 1
        && isMember(mux.whenTrue(), enums, depth - 1)
        && isMember(mux.whenFalse(), enums, depth - 1);
  }
}

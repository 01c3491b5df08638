package org.spatten.hdl.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Finds the first registers of synchronisers: two in a row on one clock, with nothing between. */
final class Synchronisers {
  private Synchronisers() {}

  static Set<Signal> of(Module.Defined module) {
    var reads = new HashMap<Signal, Integer>();
    Expressions.reads(module, s -> reads.merge(s, 1, Integer::sum));
    var sources = plainSources(module);
    var clocks = new HashMap<Signal, Signal>();
    module.registers().forEach(r -> clocks.put(r.signal(), r.domain().clock()));
    var result = new HashSet<Signal>();
    sources.forEach(
        (second, first) -> {
          boolean chained =
              clocks.containsKey(first)
                  && sources.containsKey(first)
                  && clocks.get(first).equals(clocks.get(second))
                  && reads.get(first) == 1;
          if (chained) {
            result.add(first);
          }
        });
    return result;
  }

  /** For each register that only ever takes the value of one signal, that signal. */
  private static Map<Signal, Signal> plainSources(Module.Defined module) {
    var sources = new HashMap<Signal, Signal>();
    var others = new HashSet<Signal>();
    for (var statement : module.statements()) {
      var plain = plainSource(statement);
      if (plain.isPresent()) {
        sources.put(Drivers.signal(statement).orElseThrow(), plain.get());
      } else {
        Statements.forEach(statement, s -> Drivers.signal(s).ifPresent(others::add));
      }
    }
    sources.keySet().removeAll(others);
    return sources;
  }

  private static Optional<Signal> plainSource(Statement statement) {
    if (statement instanceof Statement.Assign a
        && a.target() instanceof Target.Whole whole
        && whole.signal().kind() == Signal.Kind.REGISTER) {
      var value = a.value() instanceof Expr.Cast cast ? cast.value() : a.value();
      return value instanceof Expr.Read read ? Optional.of(read.signal()) : Optional.empty();
    }
    return Optional.empty();
  }
}

package org.spatten.hdl.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;

/**
 * No assignment stands behind a conditional one of the same signal and overrides it in every case:
 * defaults come first.
 */
final class LateDefaultRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    check(module.statements(), found);
  }

  /** Checks one list and returns what it drives inside conditionals, with the first line. */
  private static Map<Signal, SourceLine> check(
      List<Statement> statements, Consumer<Diagnostic> found) {
    Map<Signal, SourceLine> conditional = Map.of();
    for (var statement : statements) {
      if (Statements.isConditional(statement)) {
        conditional = conditional.isEmpty() ? new HashMap<>() : conditional;
        for (var body : Statements.bodies(statement)) {
          merge(body, check(body, found), conditional);
        }
      } else if (!conditional.isEmpty() && Drivers.isWhole(statement)) {
        var signal = Drivers.signal(statement).orElseThrow();
        var before = conditional.get(signal);
        if (before != null) {
          report(signal, statement, before, found);
        }
      }
    }
    return conditional;
  }

  /** Adds what a list inside a conditional drives, in itself and in the conditionals in it. */
  private static void merge(
      List<Statement> body, Map<Signal, SourceLine> inner, Map<Signal, SourceLine> outer) {
    for (var statement : body) {
      var signal = Drivers.signal(statement);
      if (signal.isPresent()) {
        outer.putIfAbsent(signal.get(), statement.at());
      }
    }
    for (var entry : inner.entrySet()) {
      outer.putIfAbsent(entry.getKey(), entry.getValue());
    }
  }

  private static void report(
      Signal signal, Statement statement, SourceLine before, Consumer<Diagnostic> found) {
    String message =
        "this drives %s in every case, so that its driver at %s has no effect; put defaults first"
            .formatted(Drivers.describe(signal), before);
    found.accept(new Diagnostic("late default", statement.at(), message));
  }
}

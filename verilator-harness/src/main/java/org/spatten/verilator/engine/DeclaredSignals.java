package org.spatten.verilator.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Makes every named expression a wire, which the emitted text declares instead of inlining it. */
final class DeclaredSignals {
  private final Map<Signal, Signal> wires = new HashMap<>();

  private DeclaredSignals() {}

  static Design of(Design design) {
    return new Design(
        design.modules().stream()
            .map(m -> m instanceof Module.Defined d ? new DeclaredSignals().module(d) : m)
            .toList());
  }

  private Module module(Module.Defined m) {
    var signals = m.signals().stream().map(this::declared).toList();
    List<Statement> statements = m.statements().stream().map(this::statement).toList();
    return m.withSignals(signals).withStatements(statements);
  }

  private Signal declared(Signal s) {
    if (s.kind() != Signal.Kind.NODE) {
      return s;
    }
    var wire = new Signal(s.id(), s.name(), s.type(), Signal.Kind.WIRE, s.at());
    wires.put(s, wire);
    return wire;
  }

  private Statement statement(Statement statement) {
    return statement instanceof Statement.Define s
        ? new Statement.Assign(new Target.Whole(wires.get(s.node())), s.value(), s.at())
        : statement;
  }
}

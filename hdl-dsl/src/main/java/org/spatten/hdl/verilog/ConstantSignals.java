package org.spatten.hdl.verilog;

import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** The signals of a module that one continuous assignment drives with a constant. */
final class ConstantSignals {
  private final SignalTable<Expr.Literal> values = new SignalTable<>();
  private SignalSet readBefore = new SignalSet();
  private Optional<SignalSet> otherwiseDriven = Optional.empty();
  private List<Statement> statements = List.of();
  private boolean late;

  /** Begins a pass over statements; what was found before holds on. */
  void restart(List<Statement> of) {
    statements = of;
    otherwiseDriven = Optional.empty();
    readBefore = new SignalSet();
    late = false;
  }

  /** Whether a signal was found to be constant after an expression that reads it. */
  boolean isLate() {
    return late;
  }

  /** The literal that a signal always has, or the read itself. */
  Expr of(Expr.Read read) {
    var found = values.find(read.signal());
    if (found.isPresent()) {
      return found.get();
    }
    readBefore.add(read.signal());
    return read;
  }

  void define(Signal node, Expr.Literal value) {
    if (!values.contains(node)) {
      values.put(node, ConstantValues.literal(value.value(), node.type()));
      late |= readBefore.contains(node);
    }
  }

  /** Takes an unconditional assignment to a whole signal, which counts if it is the only one. */
  void assign(Signal signal, Expr.Literal value) {
    if (signal.kind() != Signal.Kind.REGISTER && isOnlyDrivenOnce(signal)) {
      define(signal, value);
    }
  }

  private boolean isOnlyDrivenOnce(Signal signal) {
    if (otherwiseDriven.isEmpty()) {
      otherwiseDriven = Optional.of(otherwiseDriven(statements));
    }
    return !otherwiseDriven.get().contains(signal);
  }

  /** The signals that a conditional or a second assignment drives. */
  private static SignalSet otherwiseDriven(List<Statement> statements) {
    var once = new SignalSet();
    var others = new SignalSet();
    for (var statement : statements) {
      var own = StatementGroups.driven(statement);
      if (own.isPresent()) {
        if (!once.add(own.get())) {
          others.add(own.get());
        }
      } else {
        Statements.forEach(statement, s -> StatementGroups.driven(s).ifPresent(others::add));
      }
    }
    return others;
  }
}

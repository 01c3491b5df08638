package org.spatten.hdl.verilog;

import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** Writes continuous assignments and {@code always_comb} blocks. */
final class Combinational {
  private final ModuleContext context;
  private final Assignments blocking;
  private final StatementWriter writer;

  Combinational(ModuleContext context) {
    this.context = context;
    this.blocking = new Assignments(context, "=");
    this.writer = new StatementWriter(context.expressions, blocking::write, true);
  }

  /** Writes everything but state and the connections already made at the instances. */
  void write(Set<Signal> connected) {
    var statements =
        Statements.keep(context.module.statements(), s -> isCombinational(s, connected));
    var groups = StatementGroups.of(statements);
    for (var group : Blocks.acyclic(context.module, context.children, groups)) {
      context.item(code -> write(group, code));
    }
  }

  private boolean isCombinational(Statement statement, Set<Signal> connected) {
    return StatementGroups.driven(statement)
        .filter(s -> s.kind() != Signal.Kind.REGISTER)
        .filter(s -> context.usage.isLive(s) && !connected.contains(s))
        .isPresent();
  }

  private void write(StatementGroups.Group group, Code code) {
    if (group.isPlain()) {
      for (var statement : group.statements()) {
        plain(statement, code);
      }
      return;
    }
    code.open("always_comb begin");
    writer.write(group.statements(), code);
    code.close("end");
  }

  private void plain(Statement statement, Code code) {
    String place;
    Expr value;
    if (statement instanceof Statement.Define define) {
      place = context.signals.of(define.node());
      value = define.value();
    } else {
      var assign = (Statement.Assign) statement;
      place = blocking.place(assign.target());
      value = assign.value();
    }
    var select = ownSelect(value);
    if (select.isPresent()) {
      code.open("always_comb begin");
      writer.select(place, select.get(), code);
      code.close("end");
    } else {
      code.line("assign " + place + " = " + context.expressions.code(value) + ";");
    }
  }

  private Optional<Expr.Select> ownSelect(Expr value) {
    return value instanceof Expr.Select s
            && Operators.reachable(s) > 1
            && context.usage.uses(s) == 1
        ? Optional.of(s)
        : Optional.empty();
  }
}

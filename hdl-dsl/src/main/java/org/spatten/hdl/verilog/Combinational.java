package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Writes continuous assignments and {@code always_comb} blocks. */
final class Combinational {
  private final ModuleContext context;
  private final Assignments blocking;
  private final StatementWriter writer;

  Combinational(ModuleContext context) {
    this.context = context;
    this.blocking = new Assignments(context, "=");
    this.writer = new StatementWriter(context, blocking::write, true);
  }

  /** Writes everything but state and the connections already made at the instances. */
  void write(SignalSet connected) {
    var statements =
        Statements.keep(context.module.statements(), s -> isCombinational(s, connected));
    var groups = StatementGroups.of(statements);
    for (var group : Blocks.acyclic(context.module, context.children, groups)) {
      context.item(code -> write(group, code));
    }
  }

  private boolean isCombinational(Statement statement, SignalSet connected) {
    Signal signal;
    if (statement instanceof Statement.Assign s) {
      signal = s.target().signal();
    } else if (statement instanceof Statement.Define s) {
      signal = s.node();
    } else {
      return false;
    }
    return signal.kind() != Signal.Kind.REGISTER
        && !connected.contains(signal)
        && context.usage.isLive(signal);
  }

  private void write(StatementGroups.Group group, Code code) {
    if (readsNothing(group)) {
      constants(group, code);
      return;
    }
    if (group.isPlain()) {
      for (var statement : group.statements()) {
        plain(statement, code);
      }
      return;
    }
    for (var target : group.targets()) {
      context.procedural.add(context.signals.of(target));
    }
    code.open(context.options.language().combinational + " begin");
    writer.write(group.statements(), code);
    code.close("end");
  }

  /** A block that reads nothing would never run in Verilog. */
  private boolean readsNothing(StatementGroups.Group group) {
    return context.options.language().isOld()
        && !group.isPlain()
        && group.statements().stream()
            .allMatch(
                s ->
                    s instanceof Statement.Assign a
                        && a.value() instanceof Expr.Literal
                        && !(a.target() instanceof Target.DynamicPart));
  }

  private void constants(StatementGroups.Group group, Code code) {
    for (var target : group.targets()) {
      var value = BigInteger.ZERO;
      for (var statement : group.statements()) {
        var assign = (Statement.Assign) statement;
        if (assign.target().signal().equals(target)) {
          int low = assign.target() instanceof Target.Part part ? part.low() : 0;
          var hole = BigInteger.ONE.shiftLeft(assign.value().width()).subtract(BigInteger.ONE);
          var bits = ConstantValues.bits((Expr.Literal) assign.value()).shiftLeft(low);
          value = value.andNot(hole.shiftLeft(low)).or(bits);
        }
      }
      var literal = ConstantValues.literal(value, target.type());
      code.line(
          "assign " + context.signals.of(target) + " = " + context.expressions.code(literal) + ";");
    }
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
    context.expressions.purpose(name(statement));
    var select = ownSelect(value);
    if (select.isPresent() && !(context.options.language().isOld() && place.endsWith("]"))) {
      context.procedural.add(place);
      code.open(context.options.language().combinational + " begin");
      writer.select(place, select.get(), code);
      code.close("end");
    } else {
      code.line("assign " + place + " = " + context.expressions.code(value) + ";");
    }
  }

  private String name(Statement statement) {
    return context.signals.word(StatementGroups.driven(statement).orElseThrow());
  }

  private Optional<Expr.Select> ownSelect(Expr value) {
    return value instanceof Expr.Select s
            && Operators.isCase(s)
            && context.usage.uses(s) == 1
            && RegisterArrays.reads(s).flatMap(context.arrays::of).isEmpty()
        ? Optional.of(s)
        : Optional.empty();
  }
}

package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/**
 * Writes {@code always_ff} blocks: one for all registers of a domain with a single unconditional
 * assignment, one for each group of registers that share a conditional.
 */
final class Registers {
  private record Style(ClockDomain domain, boolean resets) {
    // Written out because the compiler's own is linked by slow method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Style s && s.resets == resets && s.domain.equals(domain);
    }

    @Override
    public int hashCode() {
      return domain.hashCode() + (resets ? 1 : 0);
    }
  }

  private final ModuleContext context;
  private final Clocking clocking;
  private final StatementWriter writer;
  private final SignalTable<Register> registers = new SignalTable<>();

  Registers(ModuleContext context) {
    this.context = context;
    this.clocking = new Clocking(context);
    this.writer = new StatementWriter(context, new Assignments(context, "<=")::write);
  }

  void write() {
    var byStyle = new LinkedHashMap<Style, List<Register>>();
    var styles = new SignalTable<List<Register>>();
    for (var register : context.module.registers()) {
      registers.put(register.signal(), register);
      boolean resets = register.resetValue().isPresent() && register.domain().reset().isPresent();
      var style = new Style(register.domain(), resets);
      var alike = byStyle.get(style);
      if (alike == null) {
        alike = new ArrayList<>();
        byStyle.put(style, alike);
      }
      alike.add(register);
      styles.put(register.signal(), alike);
    }
    for (var entry : byStyle.entrySet()) {
      var members = entry.getValue();
      var statements =
          Statements.keep(
              context.module.statements(), s -> isOf(members, styles, StatementGroups.driven(s)));
      write(entry.getKey(), members, statements);
    }
  }

  @SuppressWarnings("ReferenceEquality") // one list for each style
  private static boolean isOf(
      List<Register> members, SignalTable<List<Register>> styles, Optional<Signal> driven) {
    return driven.isPresent() && styles.getOrDefault(driven.get(), List.of()) == members;
  }

  private void write(Style style, List<Register> members, List<Statement> statements) {
    var simple = new StatementGroups.Group(new ArrayList<>(), new LinkedHashSet<>());
    for (var register : members) {
      simple.targets().add(register.signal());
    }
    var others = new ArrayList<StatementGroups.Group>();
    var arrays = new ArrayList<List<Signal>>();
    for (var array : context.arrays.written()) {
      arrays.add(array.members());
    }
    for (var group : StatementGroups.of(statements, arrays)) {
      if (group.isSingleAssignment()) {
        simple.statements().addAll(group.statements());
      } else {
        var whole = withArrays(group);
        others.add(whole);
        simple.targets().removeAll(whole.targets());
      }
    }
    if (!simple.targets().isEmpty()) {
      others.add(0, simple);
    }
    for (var group : others) {
      context.item(code -> block(style, group, code));
    }
  }

  /** The group with all elements of the arrays that it writes at an index. */
  private StatementGroups.Group withArrays(StatementGroups.Group group) {
    if (context.arrays.written().isEmpty()) {
      return group;
    }
    var targets = new LinkedHashSet<Signal>();
    for (var target : group.targets()) {
      context
          .arrays
          .written(target)
          .ifPresentOrElse(array -> targets.addAll(array.members()), () -> targets.add(target));
    }
    return new StatementGroups.Group(group.statements(), targets);
  }

  private void block(Style style, StatementGroups.Group group, Code code) {
    if (!style.resets() && group.statements().isEmpty()) {
      return;
    }
    var domain = style.domain();
    code.open(
        context.options.language().clocked
            + " "
            + clocking.event(domain, style.resets())
            + " begin");
    if (style.resets()) {
      code.open("if (" + clocking.inReset(domain) + ") begin");
      for (var signal : group.targets()) {
        var value = registers.find(signal).orElseThrow().resetValue().orElseThrow();
        code.line(context.signals.of(signal) + " <= " + context.expressions.code(value) + ";");
      }
    }
    if (!group.statements().isEmpty()) {
      guarded(style, group.statements(), code);
    }
    if (style.resets()) {
      code.close("end");
    }
    code.close("end");
  }

  private void guarded(Style style, List<Statement> statements, Code code) {
    var condition = style.domain().enable();
    String enable = condition.isPresent() ? clocking.read(condition.get()) : "";
    if (style.resets() && enable.isEmpty() && StatementWriter.isChain(statements)) {
      writer.elseIf((Statement.When) statements.get(0), code);
    } else if (style.resets()) {
      code.reopen(enable.isEmpty() ? "end else begin" : "end else if (" + enable + ") begin");
      writer.write(statements, code);
    } else if (!enable.isEmpty()) {
      code.open("if (" + enable + ") begin");
      writer.write(statements, code);
      code.close("end");
    } else {
      writer.write(statements, code);
    }
  }
}

package org.spatten.hdl.verilog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/**
 * Writes the instances. A port that one plain value drives is connected to that value, and one that
 * drives a single signal is connected to that signal; others get a signal of their own.
 */
final class Instances {
  private final ModuleContext context;
  private final Map<Signal, Expr> soleDrivers = new HashMap<>();
  private final Map<Signal, Expr> inline = new HashMap<>();
  private final Set<Signal> undeclared = new HashSet<>();
  private final Set<Signal> unassigned = new HashSet<>();

  Instances(ModuleContext context) {
    this.context = context;
    findSoleDrivers();
    for (var instance : context.module.instances()) {
      for (var connection : instance.connections()) {
        plan(connection.parentSignal());
      }
    }
    soleDrivers.forEach(this::planOutput);
  }

  /** Signals that have no declaration, since another name stands at the port. */
  Set<Signal> undeclared() {
    return undeclared;
  }

  /** Signals that have no assignment, since an instance drives them or they are not declared. */
  Set<Signal> unassigned() {
    return unassigned;
  }

  private void findSoleDrivers() {
    var driven = new HashSet<Signal>();
    for (var statement : context.module.statements()) {
      for (var signal : StatementGroups.targets(statement)) {
        if (!driven.add(signal)) {
          soleDrivers.remove(signal);
        } else if (statement instanceof Statement.Define d) {
          soleDrivers.put(signal, d.value());
        } else if (statement instanceof Statement.Assign a && a.target() instanceof Target.Whole) {
          soleDrivers.put(signal, a.value());
        }
      }
    }
  }

  private void plan(Signal signal) {
    var value = soleDrivers.get(signal);
    if (signal.kind() == Signal.Kind.INSTANCE_INPUT
        && value != null
        && context.usage.reads(signal) == 0
        && isPlain(value)) {
      inline.put(signal, value);
      undeclared.add(signal);
      unassigned.add(signal);
    }
    if (signal.kind() == Signal.Kind.INSTANCE_OUTPUT && context.usage.reads(signal) == 0) {
      context.signals.rename(signal, context.names.allocate(signal.name() + "_unused"));
    }
  }

  /** Yosys refuses a signal as a connection whose sign is changed. */
  private static boolean isPlain(Expr value) {
    if (value instanceof Expr.Cast cast) {
      return isPlain(cast.value())
          && (cast.type().signed() == cast.value().type().signed()
              || cast.value() instanceof Expr.Literal);
    }
    return value instanceof Expr.Literal
        || value instanceof Expr.Read
        || (value instanceof Expr.Slice slice && slice.value() instanceof Expr.Read);
  }

  /** A signal that is just a child's output, read by nobody else, takes its place. */
  private void planOutput(Signal target, Expr value) {
    if (value instanceof Expr.Read read
        && read.signal().kind() == Signal.Kind.INSTANCE_OUTPUT
        && context.usage.reads(read.signal()) == 1
        && context.usage.isLive(target)
        && target.kind() != Signal.Kind.REGISTER
        && target.kind() != Signal.Kind.INSTANCE_INPUT) {
      context.signals.rename(read.signal(), target.name());
      undeclared.add(read.signal());
      unassigned.add(target);
    }
  }

  void write() {
    context.module.instances().forEach(i -> context.item(code -> write(i, code)));
  }

  private void write(Instance instance, Code code) {
    String name = instance.name();
    if (instance.parameters().isEmpty()) {
      code.open(instance.module() + " " + name + " (");
    } else {
      code.open(instance.module() + " #(");
      var entries = List.copyOf(instance.parameters().entrySet());
      for (int i = 0; i < entries.size(); i++) {
        String value = parameter(entries.get(i).getValue());
        String comma = i + 1 < entries.size() ? "," : "";
        code.line("." + entries.get(i).getKey() + "(" + value + ")" + comma);
      }
      code.reopen(") " + name + " (");
    }
    var connections = instance.connections();
    int longest = connections.stream().mapToInt(c -> c.childPort().name().length()).max().orElse(0);
    for (int i = 0; i < connections.size(); i++) {
      var connection = connections.get(i);
      String port = connection.childPort().name();
      String comma = i + 1 < connections.size() ? "," : "";
      String padding = " ".repeat(longest - port.length());
      code.line("." + port + padding + " (" + value(connection) + ")" + comma);
    }
    code.close(");");
  }

  private String value(Instance.Connection connection) {
    var signal = connection.parentSignal();
    if (inline.containsKey(signal)) {
      context.expressions.purpose(signal.name());
      return context.expressions.code(inline.get(signal));
    }
    String name = context.signals.of(signal);
    if (connection.childPort().kind() == Signal.Kind.INPUT) {
      context.used.whole(name);
    }
    return name;
  }

  private static String parameter(Object value) {
    if (value instanceof Boolean b) {
      return b ? "1'b1" : "1'b0";
    }
    return value instanceof String s
        ? "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : value.toString();
  }
}

package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
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
  private final Map<String, InstanceArray> arrayAt = new LinkedHashMap<>();
  private final SignalSet driven = new SignalSet();
  private final SignalTable<Expr> soleDrivers = new SignalTable<>();
  private final SignalTable<Expr> inline = new SignalTable<>();
  private final SignalSet undeclared = new SignalSet();
  private final SignalSet unassigned = new SignalSet();

  /** The text before what is connected to each port, by module. */
  private final Map<String, List<String>> portTexts = new HashMap<>();

  Instances(ModuleContext context) {
    this.context = context;
    if (context.module.instances().isEmpty()) {
      return;
    }
    for (var statement : context.module.statements()) {
      findSoleDriver(statement, true);
    }
    for (var instance : context.module.instances()) {
      for (var connection : instance.connections()) {
        planInput(connection.parentSignal());
      }
    }
    if (context.options.laneLoops() && !context.options.language().isOld()) {
      findArrays();
    }
    for (var instance : context.module.instances()) {
      for (var connection : instance.connections()) {
        planUnread(connection.parentSignal());
      }
    }
    context.module.ports().forEach(this::planOutput);
    context.module.signals().forEach(this::planOutput);
  }

  /** Signals that have no declaration, since another name stands at the port. */
  SignalSet undeclared() {
    return undeclared;
  }

  /** Signals that have no assignment, since an instance drives them or they are not declared. */
  SignalSet unassigned() {
    return unassigned;
  }

  private void findSoleDriver(Statement statement, boolean outermost) {
    if (statement instanceof Statement.Define s) {
      drive(s.node(), s.value(), outermost);
    } else if (statement instanceof Statement.Assign s) {
      drive(s.target().signal(), s.value(), outermost && s.target() instanceof Target.Whole);
    } else {
      for (var body : Statements.bodies(statement)) {
        for (var inner : body) {
          findSoleDriver(inner, false);
        }
      }
    }
  }

  private void drive(Signal signal, Expr value, boolean alone) {
    if (!driven.add(signal)) {
      soleDrivers.remove(signal);
    } else if (alone) {
      soleDrivers.put(signal, value);
    }
  }

  private void planInput(Signal signal) {
    if (signal.kind() == Signal.Kind.INSTANCE_INPUT && context.usage.reads(signal) == 0) {
      var value = soleDrivers.find(signal);
      if (value.isPresent() && isPlain(value.get())) {
        inline.put(signal, value.get());
        undeclared.add(signal);
        unassigned.add(signal);
      }
    }
  }

  private void planUnread(Signal signal) {
    if (context.signals.elements().contains(signal)) {
      undeclared.add(signal);
    } else if (signal.kind() == Signal.Kind.INSTANCE_OUTPUT && context.usage.reads(signal) == 0) {
      context.signals.rename(signal, context.names.allocate(signal.name() + "_unused"));
    }
  }

  private void findArrays() {
    var arrays = new InstanceArrays(context, inline, soleDrivers);
    for (var array : arrays.found()) {
      arrayAt.put(array.members().get(0).name(), array);
    }
  }

  /** The arrays that stand at the ports of instances in loops. */
  List<InstanceArray.Elements> arrays() {
    var all = new ArrayList<InstanceArray.Elements>();
    for (var array : arrayAt.values()) {
      for (var port : array.ports()) {
        if (port instanceof InstanceArray.Elements elements) {
          all.add(elements);
        }
      }
    }
    return all;
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
  private void planOutput(Signal target) {
    if (target.kind() != Signal.Kind.REGISTER
        && target.kind() != Signal.Kind.INSTANCE_INPUT
        && target.kind() != Signal.Kind.INSTANCE_OUTPUT
        && soleDrivers.contains(target)
        && soleDrivers.find(target).get() instanceof Expr.Read read
        && read.signal().kind() == Signal.Kind.INSTANCE_OUTPUT
        && context.usage.reads(read.signal()) == 1
        && !context.signals.elements().contains(read.signal())
        && context.usage.isLive(target)) {
      context.signals.rename(read.signal(), target.name());
      undeclared.add(read.signal());
      unassigned.add(target);
    }
  }

  void write() {
    var instances = context.module.instances();
    int at = 0;
    while (at < instances.size()) {
      var instance = instances.get(at);
      var array = Optional.ofNullable(arrayAt.get(instance.name()));
      if (array.isPresent()) {
        new InstanceLoops(context).write(array.get(), portTexts(instance));
      } else {
        context.item(code -> write(instance, code));
      }
      at += array.map(a -> a.members().size()).orElse(1);
    }
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
    var ports = portTexts(instance);
    var connections = instance.connections();
    for (int i = 0; i < connections.size(); i++) {
      String end = i + 1 < connections.size() ? ")," : ")";
      code.line(ports.get(i) + value(connections.get(i)) + end);
    }
    code.close(");");
  }

  private List<String> portTexts(Instance instance) {
    var known = portTexts.get(instance.module());
    if (known == null) {
      int longest = 0;
      for (var connection : instance.connections()) {
        longest = Math.max(longest, connection.childPort().name().length());
      }
      known = new ArrayList<>();
      for (var connection : instance.connections()) {
        String port = connection.childPort().name();
        known.add("." + port + " ".repeat(longest - port.length()) + " (");
      }
      portTexts.put(instance.module(), known);
    }
    return known;
  }

  private String value(Instance.Connection connection) {
    var signal = connection.parentSignal();
    var value = inline.find(signal);
    if (value.isPresent()) {
      context.expressions.purpose(signal.name());
      return context.expressions.code(value.get());
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

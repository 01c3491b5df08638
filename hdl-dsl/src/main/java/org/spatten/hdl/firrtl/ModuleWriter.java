package org.spatten.hdl.firrtl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Writes one module. */
final class ModuleWriter {
  private final ModuleText text;
  private final Module.Defined module;
  private final Function<Instance, String> moduleOf;
  private final Map<String, String> layers;
  private final Map<Signal, Register> registers = new HashMap<>();

  /**
   * Writes a module of a circuit.
   *
   * @param moduleOf the name of the module of an instance
   * @param layers the names of layers in the circuit
   */
  ModuleWriter(
      Module.Defined module, Function<Instance, String> moduleOf, Map<String, String> layers) {
    this.module = WholeTargets.of(module);
    this.text = new ModuleText(this.module);
    this.moduleOf = moduleOf;
    this.layers = layers;
    module.registers().forEach(r -> registers.put(r.signal(), r));
  }

  void write(Lines out, boolean isPublic) {
    module.instances().forEach(this::place);
    module.signals().forEach(this::declare);
    module.syncReads().forEach(text.memories::declare);
    undriven();
    new Body(text, registers, layers).write(module.statements(), text.body);
    module.syncReads().forEach(text.memories::connect);
    module.instances().forEach(this::connect);
    text.memories.declare();

    out.open((isPublic ? "public module " : "module ") + module.name() + " :", module.at());
    for (var port : module.ports()) {
      out.line(Ports.of(port), port.at());
    }
    out.append(text.wires);
    out.append(text.instances);
    out.append(text.clockNodes);
    out.append(text.registers);
    out.append(text.memoryDeclarations);
    out.append(text.nodes);
    out.append(text.body);
    out.close();
  }

  /** The wires that firtool is to leave alone. */
  List<String> untouched() {
    return text.memories.untouched();
  }

  /** The first words of memories that are written, which FIRRTL cannot hold. */
  List<Banks.Image> images() {
    return text.memories.images();
  }

  private void place(Instance instance) {
    text.instances.line(
        "inst " + instance.name() + " of " + moduleOf.apply(instance), instance.at());
    for (var connection : instance.connections()) {
      var signal = connection.parentSignal();
      boolean own =
          signal.kind() == Signal.Kind.INSTANCE_INPUT
              || (signal.kind() == Signal.Kind.INSTANCE_OUTPUT
                  && connection.childPort().kind() == Signal.Kind.OUTPUT);
      if (own && !text.isPlaced(signal)) {
        text.refer(signal, port(instance, connection));
      }
    }
  }

  private static String port(Instance instance, Instance.Connection connection) {
    return instance.name() + "." + connection.childPort().name();
  }

  private void connect(Instance instance) {
    for (var connection : instance.connections()) {
      String port = port(instance, connection);
      String signal = text.reference(connection.parentSignal());
      if (!signal.equals(port)) {
        boolean input = connection.childPort().kind() == Signal.Kind.INPUT;
        text.body.line(
            input ? "connect " + port + ", " + signal : "connect " + signal + ", " + port,
            instance.at());
      }
    }
  }

  private void declare(Signal signal) {
    switch (signal.kind()) {
      case WIRE -> wire(signal);
      case NODE -> {
        if (text.isDeclaredAsWire(signal)) {
          wire(signal);
        }
      }
      case REGISTER -> register(registers.get(signal));
      case INSTANCE_INPUT, INSTANCE_OUTPUT -> {
        if (!text.isPlaced(signal)) {
          wire(signal);
        }
      }
      case SYNC_READ, INPUT, OUTPUT -> {}
    }
  }

  private void wire(Signal signal) {
    text.wires.line("wire " + signal.name() + " : " + Terms.type(signal.type()), signal.at());
  }

  private void register(Register register) {
    var signal = register.signal();
    String start = signal.name() + " : " + Terms.type(signal.type()) + ", ";
    String clock = text.clocks.clock(register.domain());
    var reset = text.clocks.reset(register.domain());
    if (reset.isPresent() && register.resetValue().isPresent()) {
      String value = text.expressions.code(register.resetValue().get());
      text.registers.line(
          "regreset " + start + clock + ", " + reset.get() + ", " + value, signal.at());
    } else {
      text.registers.line("reg " + start + clock, signal.at());
    }
  }

  /**
   * FIRRTL wants to see a driver on every way; where the arms of a choice name every member of an
   * enumeration there is none for the codes that nothing holds.
   */
  private void undriven() {
    var seen = new HashSet<Signal>();
    for (var statement : module.statements()) {
      boolean whole = statement instanceof Statement.Assign;
      Statements.forEach(
          statement,
          s -> {
            if (s instanceof Statement.Assign a
                && a.target() instanceof Target.Whole
                && a.target().signal().kind() != Signal.Kind.REGISTER
                && seen.add(a.target().signal())
                && !whole) {
              text.body.line("invalidate " + text.reference(a.target().signal()));
            }
          });
    }
  }
}

package org.spatten.hdl.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** Gives modules without a clock the first one of their parents, unless the top has none. */
final class GivenClocks {
  /** The port by which the clock comes in. */
  static final String PORT = "coverage_clk";

  private final Design plain;
  private final Map<String, Module> done = new LinkedHashMap<>();

  GivenClocks(Design plain) {
    this.plain = plain;
  }

  Design design() {
    if (!(plain.top() instanceof Module.Defined top) || clock(top).isEmpty()) {
      return plain;
    }
    for (var module : plain.modules()) {
      done.put(module.name(), module instanceof Module.Defined m ? clocked(m) : module);
    }
    return new Design(new ArrayList<>(done.values()));
  }

  /** The first clock port of a module. */
  static Optional<Signal> clock(Module module) {
    return module.ports().stream()
        .filter(p -> p.kind() == Signal.Kind.INPUT && p.type() instanceof Type.ClockType)
        .findFirst();
  }

  private Module clocked(Module.Defined module) {
    var ports = new ArrayList<>(module.ports());
    if (clock(module).isEmpty()) {
      int id = CountedModule.freeId(module);
      ports.add(new Signal(id, PORT, Type.ClockType.CLOCK, Signal.Kind.INPUT, module.at()));
    }
    var clock = clock(module).orElseGet(() -> ports.get(ports.size() - 1));
    return module
        .withPorts(ports)
        .withInstances(module.instances().stream().map(i -> connected(i, clock)).toList());
  }

  private Instance connected(Instance instance, Signal clock) {
    // Children come before their parents.
    var given =
        done.get(instance.module()).ports().stream().filter(p -> p.name().equals(PORT)).findFirst();
    if (given.isEmpty()) {
      return instance;
    }
    var connections = new ArrayList<>(instance.connections());
    connections.add(new Instance.Connection(given.get(), clock));
    return new Instance(
        instance.name(), instance.module(), connections, instance.parameters(), instance.at());
  }
}

package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** The design unfolded into one scope an instance, parents first. */
final class Hierarchy {
  /** An instance of a module without a body. */
  record Foreign(Scope parent, Instance instance, Module.External module) {}

  final List<Scope> scopes = new ArrayList<>();
  final List<Foreign> foreign = new ArrayList<>();
  private final Map<String, Module> modules = new HashMap<>();
  private final IdentityHashMap<Module, Drivers> drivers = new IdentityHashMap<>();
  private final CombinationalLoops loops;

  Hierarchy(Design design, CombinationalLoops loops) {
    this.loops = loops;
    for (Module module : design.modules()) {
      modules.put(module.name(), module);
    }
    if (!(design.top() instanceof Module.Defined top)) {
      throw new SimulationException(
          design.top().name() + " is external and cannot be the top of a simulation");
    }
    unfold("", top, Optional.empty());
  }

  Scope top() {
    return scopes.get(0);
  }

  private Scope unfold(String path, Module.Defined module, Optional<Scope> parent) {
    Drivers body = drivers.get(module);
    if (body == null) {
      body = new Drivers(module, new BitGroups(module.statements(), loops.bitByBit(module)));
      drivers.put(module, body);
    }
    Scope scope = new Scope(path, module, body, parent);
    scopes.add(scope);
    for (Instance instance : module.instances()) {
      Module child = modules.get(instance.module());
      if (child instanceof Module.Defined defined) {
        String name = scope.name(instance.name());
        scope.connect(unfold(name, defined, Optional.of(scope)), instance);
      } else {
        foreign.add(new Foreign(scope, instance, (Module.External) child));
      }
    }
    return scope;
  }

  /**
   * Index of the top's clock port that a signal is.
   *
   * @throws SimulationException when the clock is made inside the design
   */
  int clockPort(Scope scope, Signal clock) {
    Scope at = scope;
    Signal signal = clock;
    while (at.parent.isPresent() && at.inputs.containsKey(signal)) {
      signal = at.inputs.get(signal);
      at = at.parent.get();
    }
    int port = top().module.ports().indexOf(signal);
    if (at != top() || port < 0 || signal.kind() != Signal.Kind.INPUT) {
      throw new SimulationException(
          clock.at()
              + ": clock "
              + scope.name(clock.name())
              + " is not a port of the top; the JVM engine runs only clocks that come from outside");
    }
    return port;
  }
}

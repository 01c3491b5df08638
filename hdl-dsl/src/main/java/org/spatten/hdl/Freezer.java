package org.spatten.hdl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SyncRead;

/** Makes the immutable modules of a component and its children, children first. */
final class Freezer {
  private final IdentityHashMap<Body, String> names = new IdentityHashMap<>();
  private final Map<String, Module> modules = new LinkedHashMap<>();
  private final ModuleNames moduleNames = new ModuleNames();

  /** Whether a domain says anything that those below it take over. */
  private boolean special;

  Design freeze(Component top) {
    freeze(top.body());
    return special
        ? new Variants(modules, names).of(top.body())
        : new Design(List.copyOf(modules.values()));
  }

  private String freeze(Body body) {
    var known = names.get(body);
    if (known != null) {
      return known;
    }
    if (body.poisoned()) {
      throw OwnershipErrors.poisoned(body);
    }
    var instances = new ArrayList<Instance>();
    for (var child : body.children) {
      var module = freeze(child.definition);
      child.useClocks();
      instances.add(child.freeze(module));
    }
    special |= body.domains.anySpecial();
    var ports = new ArrayList<Signal>();
    add(body.domains.ports(), ports);
    add(body.ports, ports);
    var name =
        body.component instanceof ExternalComponent external
            ? external(external, ports)
            : defined(body, ports, instances);
    names.put(body, name);
    return name;
  }

  private static void add(List<Sig> sigs, List<Signal> signals) {
    for (var sig : sigs) {
      signals.add(sig.signal());
    }
  }

  private String external(ExternalComponent component, List<Signal> ports) {
    var made =
        new Module.External(
            component.module(),
            ports,
            component.parameterNames(),
            component.sourceText(),
            component.function(),
            component.body().at);
    modules.putIfAbsent(made.name(), made);
    return made.name();
  }

  private String defined(Body body, List<Signal> ports, List<Instance> instances) {
    var signals = new ArrayList<Signal>(body.signals.size());
    add(body.signals, signals);
    var registers = new ArrayList<Register>();
    for (var register : body.registers) {
      registers.add(register.freeze());
    }
    var memories = new ArrayList<org.spatten.hdl.ir.Memory>();
    for (var memory : body.memories) {
      memories.add(memory.freeze());
    }
    var syncReads = new ArrayList<SyncRead>();
    for (var read : body.syncReads) {
      syncReads.add(read.get());
    }
    var statements = body.blocks.freeze();
    var unnamed =
        new Module.Defined(
            "",
            body.component.description(),
            ports,
            signals,
            registers,
            memories,
            syncReads,
            instances,
            statements,
            body.at);
    var name = moduleNames.of(body.component, unnamed);
    if (!modules.containsKey(name)) {
      modules.put(name, unnamed.withName(name));
    }
    return name;
  }
}

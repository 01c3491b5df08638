package org.spatten.hdl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

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
    body.domains.ports().forEach(s -> ports.add(s.signal()));
    body.ports.forEach(s -> ports.add(s.signal()));
    var name =
        body.component instanceof ExternalComponent external
            ? external(external, ports)
            : defined(body, ports, instances);
    names.put(body, name);
    return name;
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
    var signals = body.signals.stream().map(Sig::signal).toList();
    var registers = body.registers.stream().map(RegisterPart::freeze).toList();
    var memories = body.memories.stream().map(Memory::freeze).toList();
    var syncReads = body.syncReads.stream().map(Supplier::get).toList();
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

package org.spatten.hdl.ir;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

/** A whole circuit: modules with children before parents, the top last. */
public record Design(List<Module> modules) {
  public Design {
    modules = List.copyOf(modules);
  }

  public Module top() {
    return modules.get(modules.size() - 1);
  }

  /** The module of that name. */
  public Module module(String name) {
    return modules.stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no module " + name));
  }

  /** The circuit whose top is one of the modules. */
  public Design under(String name) {
    var reached = new HashSet<String>();
    var pending = new ArrayDeque<String>();
    pending.add(name);
    while (!pending.isEmpty()) {
      var next = pending.remove();
      if (reached.add(next) && module(next) instanceof Module.Defined defined) {
        defined.instances().forEach(instance -> pending.add(instance.module()));
      }
    }
    // Children stay before their parents, and nothing reached comes after the new top.
    return new Design(modules.stream().filter(m -> reached.contains(m.name())).toList());
  }
}

package org.spatten.hdl.ir;

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
}

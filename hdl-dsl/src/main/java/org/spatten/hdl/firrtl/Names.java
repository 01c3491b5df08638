package org.spatten.hdl.firrtl;

import java.util.HashSet;
import java.util.Set;
import org.spatten.hdl.ir.Module;

/**
 * Names of one namespace. Those made here begin with an underscore, which tells FIRRTL compilers
 * that nobody looks for them.
 */
final class Names {
  private final Set<String> taken = new HashSet<>();
  private int temporaries;

  static Names of(Module.Defined module) {
    var names = new Names();
    module.ports().forEach(s -> names.take(s.name()));
    module.signals().forEach(s -> names.take(s.name()));
    module.memories().forEach(m -> names.take(m.name()));
    module.instances().forEach(i -> names.take(i.name()));
    return names;
  }

  void take(String name) {
    taken.add(name);
  }

  String temporary() {
    return fresh("_t_" + temporaries++);
  }

  /** The name, or the name with a number when it is taken. */
  String fresh(String name) {
    String free = name;
    for (int i = 1; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}

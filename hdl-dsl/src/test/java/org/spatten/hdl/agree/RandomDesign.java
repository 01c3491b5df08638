package org.spatten.hdl.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;

/** A random design of up to four modules in a hierarchy. */
record RandomDesign(Design design, Domains domains) {
  static RandomDesign grow(String name, Random random) {
    var domains = Domains.of(random);
    var modules = new ArrayList<Module.Defined>();
    for (int i = List.of(0, 0, 1, 2, 3).get(random.nextInt(5)); i > 0; i--) {
      modules.add(new Modules(name + "_part" + i, random, domains).grow(List.copyOf(modules)));
    }
    modules.add(new Modules(name, random, domains).grow(List.copyOf(modules)));
    return new RandomDesign(new Design(List.copyOf(modules)), domains);
  }

  Module.Defined top() {
    return (Module.Defined) design.top();
  }
}

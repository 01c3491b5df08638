package org.spatten.hdl.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/**
 * A design with counters. A design without clocks has none, since it knows no time.
 *
 * @param counters by the name of the module
 */
public record Instrumentation(Design design, Map<String, List<Counter>> counters) {
  public Instrumentation {
    counters = Map.copyOf(counters);
  }

  /** Adds the counters; the ports of the top stay as they are. */
  public static Instrumentation of(Design plain) {
    var design = new GivenClocks(plain).design();
    var modules = new ArrayList<Module>();
    var counters = new LinkedHashMap<String, List<Counter>>();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined && GivenClocks.clock(defined).isPresent()) {
        var counted = new CountedModule(defined);
        modules.add(counted.module());
        counters.put(module.name(), counted.counters());
      } else {
        modules.add(module);
      }
    }
    return new Instrumentation(new Design(modules), counters);
  }

  /** The counters of a module. */
  public List<Counter> of(Module module) {
    return counters.getOrDefault(module.name(), List.of());
  }

  /** Whether a signal is a counter of its module. */
  public boolean isCounter(Module module, Signal signal) {
    return of(module).stream().anyMatch(c -> c.signal().equals(signal.name()));
  }

  /**
   * Whether a signal of a module is one to look at: no counter, no clock, and no parent's side of a
   * child's port, which is the same as the port.
   */
  public boolean isUsers(Module module, Signal signal) {
    return signal.kind() != Signal.Kind.INSTANCE_INPUT
        && signal.kind() != Signal.Kind.INSTANCE_OUTPUT
        && !(signal.type() instanceof Type.ClockType)
        && !isCounter(module, signal);
  }
}

package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;

/** The signals of a module, to which more are added under names that are free. */
final class FreshSignals {
  private final List<Signal> signals;
  private final Set<String> names = new HashSet<>();
  private int id;

  FreshSignals(Module.Defined module) {
    signals = new ArrayList<>(module.signals());
    module.ports().forEach(this::know);
    module.signals().forEach(this::know);
    module.memories().forEach(m -> names.add(m.name()));
    module.instances().forEach(i -> names.add(i.name()));
  }

  private void know(Signal signal) {
    names.add(signal.name());
    id = Math.max(id, signal.id());
  }

  List<Signal> signals() {
    return signals;
  }

  Signal make(String wish, Type type, Signal.Kind kind, SourceLine at) {
    String name = wish;
    for (int suffix = 2; !names.add(name); suffix++) {
      name = wish + "_" + suffix;
    }
    id++;
    var signal = new Signal(id, name, type, kind, at);
    signals.add(signal);
    return signal;
  }

  /** The same signal, driven in another way. */
  Signal instead(Signal old, Signal.Kind kind) {
    var signal = new Signal(old.id(), old.name(), old.type(), kind, old.at());
    signals.set(signals.indexOf(old), signal);
    return signal;
  }
}

package org.spatten.hdl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type.BoolType;

/** One-bit signals that a finished module gets, under names that are free in it. */
final class AddedSignals {
  private final Set<String> taken = new HashSet<>();
  private final List<Signal> nodes = new ArrayList<>();
  private int nextId;

  AddedSignals(Module.Defined module) {
    Stream.of(module.ports(), module.signals()).flatMap(List::stream).forEach(this::known);
    module.memories().forEach(m -> taken.add(m.name()));
    module.instances().forEach(i -> taken.add(i.name()));
  }

  private void known(Signal signal) {
    taken.add(signal.name());
    nextId = Math.max(nextId, signal.id() + 1);
  }

  Signal port(String name, SourceLine at) {
    return new Signal(nextId++, free(name), BoolType.BOOL, Kind.INPUT, at);
  }

  Signal node(String name, SourceLine at) {
    var node = new Signal(nextId++, free(name), BoolType.BOOL, Kind.NODE, at);
    nodes.add(node);
    return node;
  }

  /** The signals with the nodes that were added. */
  List<Signal> with(List<Signal> signals) {
    return Stream.of(signals, nodes).flatMap(List::stream).toList();
  }

  private String free(String name) {
    var free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}

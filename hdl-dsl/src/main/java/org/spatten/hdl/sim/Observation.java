package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Signal;

/** Where the values of visible signals are found once the outputs have been evaluated. */
final class Observation {
  /** A signal and the first slot of its value. */
  record Place(Scope scope, Signal signal, int slot) {}

  private final Lowering lowering;
  private final StateLayout layout;
  private final List<Partition.Store> program;
  final List<Place> ports = new ArrayList<>();
  final List<Place> all = new ArrayList<>();

  Observation(Lowering lowering, StateLayout layout, List<Partition.Store> program) {
    this.lowering = lowering;
    this.layout = layout;
    this.program = program;
  }

  Observation add(Hierarchy hierarchy, boolean everything) {
    Scope top = hierarchy.top();
    for (Signal port : top.module.ports()) {
      ports.add(new Place(top, port, slot(top, port)));
    }
    if (everything) {
      for (Scope scope : hierarchy.scopes) {
        for (Signal signal : scope.module.ports()) {
          all.add(new Place(scope, signal, slot(scope, signal)));
        }
        for (Signal signal : scope.module.signals()) {
          all.add(new Place(scope, signal, slot(scope, signal)));
        }
      }
    }
    return this;
  }

  /** State is seen where it lies, all else has to be evaluated into slots of its own. */
  private int slot(Scope scope, Signal signal) {
    Node[] value = lowering.signals().value(scope, signal);
    boolean state = true;
    for (int i = 0; i < value.length; i++) {
      state &= value[i].op == Op.LOAD && value[i].imm == value[0].imm + i;
    }
    if (state) {
      return (int) value[0].imm;
    }
    int slot = layout.allocate(value.length);
    for (int i = 0; i < value.length; i++) {
      program.add(new Partition.Store(slot + i, value[i]));
    }
    return slot;
  }
}

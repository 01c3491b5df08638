package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Applies asynchronous resets between clock edges. */
final class ResetWatch {
  private final List<Registers.Asynchronous> registers;
  private final List<Integer> active = new ArrayList<>();

  ResetWatch(
      List<Registers.Asynchronous> registers, StateLayout layout, List<Partition.Store> program) {
    this.registers = registers;
    IdentityHashMap<Node, Integer> slots = new IdentityHashMap<>();
    for (Registers.Asynchronous register : registers) {
      Integer slot = slots.get(register.active());
      if (slot == null) {
        slot = layout.allocate(1);
        slots.put(register.active(), slot);
        program.add(new Partition.Store(slot, register.active()));
      }
      active.add(slot);
    }
  }

  boolean isEmpty() {
    return registers.isEmpty();
  }

  /** Resets what has to be and says whether that changed anything. */
  boolean apply(long[] state) {
    boolean changed = false;
    for (int i = 0; i < registers.size(); i++) {
      if (state[active.get(i)] != 0) {
        Registers.Asynchronous register = registers.get(i);
        for (int j = 0; j < Bits.words(register.width()); j++) {
          long value = Bits.word(register.value().value(), register.width(), j);
          changed |= state[register.slot() + j] != value;
          state[register.slot() + j] = value;
        }
      }
    }
    return changed;
  }
}

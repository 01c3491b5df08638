package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** A running session and the ports of its top by name. */
final class TopPorts {
  final SimulationSession session;
  final List<Signal> all;
  final List<Integer> clocks = new ArrayList<>();
  private final String module;
  private final Map<String, Integer> indexes = new HashMap<>();

  TopPorts(Module top, SimulationSession session) {
    this.session = session;
    this.module = top.name();
    this.all = top.ports();
    for (int i = 0; i < all.size(); i++) {
      indexes.put(all.get(i).name(), i);
      if (all.get(i).type() instanceof Type.ClockType) {
        clocks.add(i);
      }
    }
  }

  String module() {
    return module;
  }

  /**
   * Index of a port.
   *
   * @throws IllegalArgumentException when the top has no such port
   */
  int index(String name) {
    return Optional.ofNullable(indexes.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("`" + name + "` is not a port of " + module));
  }

  /** Index of a clock port. */
  int clock(String name) {
    int index = index(name);
    if (!clocks.contains(index)) {
      throw new IllegalArgumentException("`" + name + "` is not a clock of " + module);
    }
    return index;
  }
}

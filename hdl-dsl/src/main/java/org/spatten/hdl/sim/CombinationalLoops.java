package org.spatten.hdl.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/**
 * Notices when a group of bits depends on itself. The signals on the way are then cut into single
 * bits and lowering begins anew; what still depends on itself is a loop in the circuit.
 */
final class CombinationalLoops {
  /** Lowering has to begin anew with finer groups. */
  static final class Refined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refined() {
      super(null, null, false, false);
    }
  }

  private record Place(Scope scope, Signal signal, int high, int low) {
    boolean single() {
      return high == low;
    }
  }

  private final IdentityHashMap<Module.Defined, Set<Signal>> bitByBit = new IdentityHashMap<>();
  private final Set<Place> active = new HashSet<>();
  private final Deque<Place> path = new ArrayDeque<>();

  /** The signals of a module to be cut into single bits. */
  Set<Signal> bitByBit(Module.Defined module) {
    return bitByBit.getOrDefault(module, Set.of());
  }

  /** Whether lowering runs with finer groups. */
  boolean refining() {
    return !bitByBit.isEmpty();
  }

  /** Forgets where lowering was when it gave up. */
  void restart() {
    path.clear();
    active.clear();
  }

  void enter(Scope scope, Signal signal, Drivers.Group group) {
    Place place = new Place(scope, signal, group.high(), group.low());
    if (!active.add(place)) {
      path.addLast(place);
      loop(place);
    }
    path.addLast(place);
  }

  void leave(Scope scope, Signal signal, Drivers.Group group) {
    active.remove(new Place(scope, signal, group.high(), group.low()));
    path.removeLast();
  }

  private void loop(Place place) {
    while (!path.getFirst().equals(place)) {
      path.removeFirst();
    }
    boolean refined = false;
    for (Place p : path) {
      refined |=
          !p.single()
              && bitByBit.computeIfAbsent(p.scope().module, m -> new HashSet<>()).add(p.signal());
    }
    StringBuilder message = new StringBuilder("combinational loop:");
    for (Iterator<Place> it = path.iterator(); it.hasNext(); ) {
      Place p = it.next();
      message
          .append("\n  ")
          .append(p.scope().name(p.signal().name()))
          .append(" (")
          .append(p.signal().at())
          .append(it.hasNext() ? ") depends on" : ")");
    }
    if (refined) {
      throw new Refined();
    }
    throw new SimulationException(message + "\nput a register on this path");
  }
}

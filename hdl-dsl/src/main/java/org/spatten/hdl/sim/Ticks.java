package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain;

/** The clock edges at which a design acts, in order of appearance. */
final class Ticks {
  private final Hierarchy hierarchy;
  final List<Tick> all = new ArrayList<>();

  Ticks(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The edge that a domain of a scope acts at. */
  Tick of(Scope scope, ClockDomain domain) {
    return of(hierarchy.clockPort(scope, domain.clock()), domain.edge());
  }

  Tick of(int port, ClockDomain.Edge edge) {
    for (Tick tick : all) {
      if (tick.port == port && tick.edge == edge) {
        return tick;
      }
    }
    Tick tick = new Tick(port, edge);
    all.add(tick);
    return tick;
  }
}

package org.spatten.hdl.memories;

import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** What of a clock domain reaches a memory; enables become part of those of its ports. */
record Clock(Signal signal, ClockDomain.Edge edge) {
  static Clock of(ClockDomain domain) {
    return new Clock(domain.clock(), domain.edge());
  }

  static Clock of(Statement.MemoryWrite write) {
    return of(write.domain());
  }
}

package org.spatten.hdl.test;

import java.util.List;

/** When the clocks tick. */
interface TimeBase {
  /** The time base that a component needs. */
  static TimeBase of(Scheduler scheduler, TopPorts ports, ClockPlan plan, History history) {
    List<Clock> clocks = plan.clocks(scheduler, ports);
    boolean plain = clocks.size() == 1 && clocks.get(0).period == Clock.PERIOD;
    return clocks.isEmpty() || plain
        ? new OneClock(scheduler, ports.session, clocks, history)
        : new ManyClocks(ports.session, clocks, history);
  }

  /** All clocks, in order of the ports. */
  List<Clock> clocks();

  /** The clock {@code clk}, or the first. */
  Clock standard();

  /** Picoseconds so far. */
  long now();

  /** Number of advances at which a clock has risen. */
  long beats();

  /** Passes the shortest time in which something can happen. */
  void advance();

  /** Passes cycles in which nobody looks, if that can be done at once. */
  void skip(Clock clock, int cycles);
}

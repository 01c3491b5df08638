package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a test or a component says about its clocks, by the names of their ports. */
record ClockPlan(Map<String, Timing> timings) {
  /** Picoseconds. */
  record Timing(long period, long phase) {
    Timing {
      if (period < 2 || phase < 0) {
        throw new IllegalArgumentException(
            "a clock needs a period of at least 2 ps and no negative phase, not "
                + period
                + " ps and "
                + phase
                + " ps");
      }
    }
  }

  static final ClockPlan NONE = new ClockPlan(Map.of());

  private static final long PICOSECONDS = 1_000_000_000_000L;

  ClockPlan {
    timings = Map.copyOf(timings);
  }

  ClockPlan with(String clock, long period, long phase) {
    Map<String, Timing> all = new LinkedHashMap<>(timings);
    all.put(clock, new Timing(period, phase));
    return new ClockPlan(all);
  }

  /** This plan, and for clocks that it does not name the frequencies in hertz that are given. */
  ClockPlan orElse(Map<String, Long> hertz) {
    Map<String, Timing> all = new LinkedHashMap<>();
    hertz.forEach(
        (clock, f) -> all.put(clock, new Timing(Math.round((double) PICOSECONDS / f), 0)));
    all.putAll(timings);
    return new ClockPlan(all);
  }

  /**
   * The clocks of a component's ports.
   *
   * @throws IllegalArgumentException when the plan names something else
   */
  List<Clock> clocks(Scheduler scheduler, TopPorts ports) {
    timings.keySet().forEach(ports::clock);
    List<Clock> clocks = new ArrayList<>();
    for (int port : ports.clocks) {
      String name = ports.all.get(port).name();
      Timing timing = timings.getOrDefault(name, new Timing(Clock.PERIOD, 0));
      clocks.add(new Clock(scheduler, name, port, timing.period(), timing.phase()));
    }
    return clocks;
  }
}

package org.spatten.hdl.test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spatten.hdl.check.PortClocks;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Signal;

/** Finds the clock that a port belongs to. */
final class PortClock {
  private final Scheduler scheduler;
  private final Map<String, Set<Signal>> clocks;

  PortClock(Design design, Scheduler scheduler) {
    this.scheduler = scheduler;
    this.clocks = scheduler.clocks().size() > 1 ? PortClocks.of(design) : Map.of();
  }

  /**
   * The clock of the state behind some ports; the standard one without such state.
   *
   * @throws IllegalArgumentException when they belong to several
   */
  Clock of(List<String> ports) {
    Set<String> found = new TreeSet<>();
    for (String port : ports) {
      clocks.getOrDefault(port, Set.of()).forEach(c -> found.add(c.name()));
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "port "
              + ports.get(0)
              + " belongs to the clocks "
              + found.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "))
              + "; name one of them with at(..).on(\"..\")");
    }
    return found.isEmpty() ? scheduler.standard() : named(found.iterator().next());
  }

  /**
   * The clock of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  Clock named(String name) {
    return scheduler.clocks().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no clock `"
                        + name
                        + "`; the clocks are "
                        + scheduler.clocks().stream().map(Clock::name).toList()));
  }
}

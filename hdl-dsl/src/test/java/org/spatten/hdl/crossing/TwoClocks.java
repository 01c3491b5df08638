package org.spatten.hdl.crossing;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.test.ChosenEngine;

/** A component with two clocks of any ratio, whose edges drift against each other at random. */
final class TwoClocks implements AutoCloseable {
  /** Something that acts before each edge of one clock. */
  interface Side {
    void beforeEdge();
  }

  private static final class Clock {
    final String name;
    final int period;
    final Side side;
    double due;

    Clock(String name, int period, Side side, double due) {
      this.name = name;
      this.period = period;
      this.side = side;
      this.due = due;
    }
  }

  final Random random;
  private final SimulationSession session;
  private final Map<String, Integer> ports = new HashMap<>();

  TwoClocks(Component component, long seed) {
    var design = Elaboration.of(component);
    random = new Random(seed);
    session = ChosenEngine.simulator().open(design, SimulationOptions.DEFAULT.withSeed(seed));
    for (var port : design.top().ports()) {
      ports.put(port.name(), ports.size());
    }
  }

  void reset(String first, String second) {
    for (long value = 1; value >= 0; value--) {
      set(first + "_rst", value);
      set(second + "_rst", value);
      step(first);
      step(second);
    }
  }

  void set(String port, long value) {
    session.set(ports.get(port), value);
  }

  long get(String port) {
    return session.get(ports.get(port));
  }

  boolean has(String port) {
    return get(port) == 1;
  }

  void step(String clock) {
    session.step(ports.get(clock + "_clk"), 1);
  }

  /** Lets time pass until there have been {@code edges} of both clocks together. */
  void run(
      String first, int firstPeriod, Side a, String second, int secondPeriod, Side b, int edges) {
    var one = new Clock(first, firstPeriod, a, random.nextDouble() * firstPeriod);
    var two = new Clock(second, secondPeriod, b, random.nextDouble() * secondPeriod);
    for (int i = 0; i < edges; i++) {
      var next = one.due < two.due ? one : two;
      next.side.beforeEdge();
      step(next.name);
      next.due += next.period * (0.9 + 0.2 * random.nextDouble());
    }
  }

  @Override
  public void close() {
    session.close();
  }
}

package org.spatten.hdl.domains;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.test.ChosenEngine;

/**
 * Random inputs in the cells of one kind of domain: the same ones at each edge that counts,
 * whatever the kind. Where there is an enable, cycles in which it is 0 come between, with other
 * inputs.
 */
final class Run implements AutoCloseable {
  /** The first cycles, and again some in the middle. */
  private static final int RESET = 4;

  private static final int SECOND_RESET = 400;

  /** Cycles outside reset before the second one. */
  static final int BEFORE_SECOND_RESET = SECOND_RESET - RESET;

  private static final int HALF = 5_000;

  private final org.spatten.hdl.domains.Kind kind;
  private final SimulationSession session;
  private final Map<String, Signal> ports = new LinkedHashMap<>();
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final Random inputs;
  private final Random idle;
  private long time;

  Run(org.spatten.hdl.domains.Kind kind, long seed) {
    this.kind = kind;
    var design = Elaboration.of(new Cells(kind));
    this.session = ChosenEngine.simulator().open(design, SimulationOptions.DEFAULT.withSeed(seed));
    for (var port : design.top().ports()) {
      index.put(port.name(), ports.size());
      ports.put(port.name(), port);
    }
    this.inputs = new Random(seed);
    this.idle = new Random(seed + 1);
  }

  /** All ports before each edge that counts. */
  List<Map<String, BigInteger>> cycles(int count) {
    var seen = new ArrayList<Map<String, BigInteger>>();
    for (int cycle = 0; cycle < count; cycle++) {
      boolean fast = cycle % 3 != 2;
      boolean slow = cycle % 3 != 1;
      boolean resets = cycle < RESET || (cycle >= SECOND_RESET && cycle < SECOND_RESET + RESET);
      set("rst", resets == kind.activeHigh);
      set("slow_rst", resets == kind.activeHigh);
      for (int i = kind.enabled ? idle.nextInt(3) : 0; i > 0; i--) {
        random(idle);
        tick(false, fast, slow);
      }
      random(inputs);
      var now = tick(true, fast, slow);
      if (!resets) {
        seen.add(now);
      }
    }
    return seen;
  }

  /** Whether an input of one bit is kept for the test itself. */
  private static boolean isSpecial(String name) {
    return name.endsWith("rst") || name.endsWith("runs");
  }

  private void random(Random random) {
    ports.forEach(
        (name, port) -> {
          boolean clock = port.type() instanceof Type.ClockType;
          if (port.kind() == Kind.INPUT && !clock && !isSpecial(name)) {
            session.setWide(index.get(name), new BigInteger(port.width(), random));
          }
        });
  }

  /** The ports before the edge at which the state changes. */
  private Map<String, BigInteger> tick(boolean runs, boolean fast, boolean slow) {
    if (kind.enabled) {
      set("runs", runs);
      set("slow_runs", runs);
    }
    int[] none = {};
    int[] both = {index.get("clk"), index.get("slow_clk")};
    int[] ticking = fast && slow ? both : new int[] {both[fast ? 0 : 1]};
    if (!kind.rising) {
      session.edges(time += HALF, ticking, none);
    }
    var now = new LinkedHashMap<String, BigInteger>();
    index.forEach(
        (name, i) -> {
          if (!isSpecial(name) && !name.endsWith("clk")) {
            now.put(name, session.getWide(i));
          }
        });
    now.put("clk", BigInteger.valueOf(fast ? 1 : 0));
    now.put("slow_clk", BigInteger.valueOf(slow ? 1 : 0));
    session.edges(time += HALF, kind.rising ? ticking : none, kind.rising ? none : ticking);
    if (kind.rising) {
      session.edges(time += HALF, none, ticking);
    }
    return now;
  }

  private void set(String port, boolean value) {
    session.set(index.get(port), value ? 1 : 0);
  }

  @Override
  public void close() {
    session.close();
  }
}

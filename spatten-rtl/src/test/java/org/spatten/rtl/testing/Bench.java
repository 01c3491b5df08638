package org.spatten.rtl.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;

/** A component in simulation, driven cycle by cycle by the names of its ports; after reset. */
public final class Bench implements AutoCloseable {
  private final SimulationSession session;
  private final Map<String, Integer> ports = new HashMap<>();
  private long cycle;

  /**
   * Resets the component.
   *
   * @param engine {@code jvm} or {@code verilator}
   * @param seed of the initial state
   */
  public Bench(String engine, Component top, long seed) {
    var design = Elaboration.of(top);
    design.top().ports().forEach(p -> ports.put(p.name(), ports.size()));
    session = engine(engine).open(design, SimulationOptions.DEFAULT.withSeed(seed));
    if (ports.containsKey("rst")) {
      set("rst", 1);
      step();
      step();
      set("rst", 0);
      cycle = 0;
    }
  }

  private static SimulationEngine engine(String name) {
    return ServiceLoader.load(SimulationEngine.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no engine " + name));
  }

  private int port(String name) {
    var port = ports.get(name);
    if (port == null) {
      throw new IllegalArgumentException("no port " + name + " in " + ports.keySet());
    }
    return port;
  }

  /** Drives an input. */
  public void set(String name, long value) {
    session.set(port(name), value);
  }

  /** Drives the elements of a vector. */
  public void setAll(String name, int[] values) {
    for (int i = 0; i < values.length; i++) {
      set(name + "_" + i, values[i]);
    }
  }

  /** Reads a port. */
  public long get(String name) {
    return session.get(port(name));
  }

  /** Reads the first elements of a vector. */
  public int[] getAll(String name, int count) {
    var values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = (int) get(name + "_" + i);
    }
    return values;
  }

  /** Whether a flag is 1. */
  public boolean is(String name) {
    return get(name) != 0;
  }

  /** Whether a stream passes a payload in this cycle. */
  public boolean fires(String stream) {
    return is(stream + "_valid") && is(stream + "_ready");
  }

  /** One clock period. */
  public void step() {
    session.step(port("clk"), 1);
    cycle++;
  }

  /** Clock periods since reset. */
  public long cycle() {
    return cycle;
  }

  @Override
  public void close() {
    session.close();
  }
}

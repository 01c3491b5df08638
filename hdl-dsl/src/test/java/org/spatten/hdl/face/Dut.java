package org.spatten.hdl.face;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.test.ChosenEngine;

/** A component that runs in the JVM engine, its ports known by name. */
public final class Dut implements AutoCloseable {
  private final SimulationSession session;
  private final Map<String, Integer> ports = new HashMap<>();

  private Dut(Design design, long seed) {
    session = ChosenEngine.simulator().open(design, SimulationOptions.DEFAULT.withSeed(seed));
    for (var port : design.top().ports()) {
      ports.put(port.name(), ports.size());
    }
  }

  public static Dut of(Component component) {
    return of(component, 1);
  }

  public static Dut of(Component component, long seed) {
    return new Dut(Elaboration.of(component), seed);
  }

  /** One cycle of reset. */
  public Dut reset() {
    set("rst", 1);
    step();
    return set("rst", 0);
  }

  public Dut set(String port, long value) {
    session.set(ports.get(port), value);
    return this;
  }

  public Dut set(String port, BigInteger value) {
    session.setWide(ports.get(port), value);
    return this;
  }

  public long get(String port) {
    return session.get(ports.get(port));
  }

  public BigInteger getWide(String port) {
    return session.getWide(ports.get(port));
  }

  public boolean has(String port) {
    return get(port) == 1;
  }

  public boolean clocked() {
    return ports.containsKey("clk");
  }

  public void step() {
    session.step(ports.get("clk"), 1);
  }

  @Override
  public void close() {
    session.close();
  }
}

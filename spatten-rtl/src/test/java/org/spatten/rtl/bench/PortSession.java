package org.spatten.rtl.bench;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Signal;

/** A simulation whose ports are known by name; reset is over when the constructor returns. */
public final class PortSession implements AutoCloseable {
  private final SimulationSession session;
  private final Map<String, Integer> handles = new HashMap<>();
  private final Map<String, Signal> ports = new HashMap<>();
  private long cycle;

  /** Starts {@code component} on the engine of that name. */
  public PortSession(Component component, String engineName, long seed) {
    var design = Elaboration.of(component);
    var engine =
        ServiceLoader.load(SimulationEngine.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(e -> e.name().equals(engineName))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no engine " + engineName));
    int handle = 0;
    for (var port : design.top().ports()) {
      handles.put(port.name(), handle++);
      ports.put(port.name(), port);
    }
    session = engine.open(design, SimulationOptions.DEFAULT.withSeed(seed));
    if (has("rst")) {
      set("rst", 1);
      session.step(handle("clk"), 2);
      set("rst", 0);
    }
  }

  public boolean has(String port) {
    return handles.containsKey(port);
  }

  public int width(String port) {
    return ports.get(port).width();
  }

  /** The value of a port, as raw bits. */
  public BigInteger get(String port) {
    int handle = handle(port);
    return width(port) <= 64
        ? new BigInteger(Long.toUnsignedString(session.get(handle)))
        : session.getWide(handle);
  }

  public int getInt(String port) {
    return (int) session.get(handle(port));
  }

  public boolean isSet(String port) {
    return session.get(handle(port)) != 0;
  }

  public void set(String port, long value) {
    session.set(handle(port), value);
  }

  /** Drives an input of any width. */
  public void set(String port, BigInteger value) {
    if (width(port) <= 64) {
      session.set(handle(port), value.longValue());
    } else {
      session.setWide(handle(port), value);
    }
  }

  /** Drives the first elements of a vector; negative ones as two's complement. */
  public void setAll(String vector, int[] values) {
    for (int i = 0; i < values.length; i++) {
      var element = vector + "_" + i;
      set(element, values[i] & ((1L << width(element)) - 1));
    }
  }

  /** The first elements of a vector. */
  public int[] getAll(String vector, int count) {
    return IntStream.range(0, count).map(i -> getInt(vector + "_" + i)).toArray();
  }

  /** Whether a stream passes a payload in this cycle. */
  public boolean fires(String stream) {
    return isSet(stream + "_valid") && isSet(stream + "_ready");
  }

  /** One clock cycle; of a combinational circuit, only the count of cycles. */
  public void step() {
    if (has("clk")) {
      session.step(handle("clk"), 1);
    }
    cycle++;
  }

  /** Cycles since reset. */
  public long cycle() {
    return cycle;
  }

  private int handle(String port) {
    var handle = handles.get(port);
    if (handle == null) {
      throw new IllegalArgumentException("no port " + port + " among " + handles.keySet());
    }
    return handle;
  }

  @Override
  public void close() {
    session.close();
  }
}

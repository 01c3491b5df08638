package org.spatten.workloads.system;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Signal;

/** The ports of a simulated design, by name. */
final class JvmPorts {
  private final SimulationSession session;
  private final List<Signal> ports;
  private final Map<String, Integer> indices = new HashMap<>();

  JvmPorts(SimulationSession session, List<Signal> ports) {
    this.session = session;
    this.ports = List.copyOf(ports);
    for (int i = 0; i < ports.size(); i++) {
      indices.put(ports.get(i).name(), i);
    }
  }

  /** A port by its whole name. */
  Pin pin(String name) {
    Integer index = indices.get(name);
    if (index == null) {
      throw new IllegalArgumentException("the system has no port " + name);
    }
    return new Pin(session, index, ports.get(index).width(), "payload");
  }

  /** Tells the design that a stream is always ready; a flow has no such port. */
  void alwaysReady(String stream) {
    if (indices.containsKey(stream + "_ready")) {
      pin(stream + "_ready").set(1);
    }
  }

  /** The payload of a stream; a field is called by what its port's name adds to the stream's. */
  List<Pin> payload(String stream) {
    String prefix = stream + "_payload";
    List<Pin> pins = new ArrayList<>();
    for (Signal port : ports) {
      if (port.name().equals(prefix)) {
        pins.add(pin(prefix));
      } else if (port.name().startsWith(prefix + "_")) {
        Pin pin = pin(port.name());
        pins.add(new Pin(session, pin.port, pin.width, port.name().substring(prefix.length() + 1)));
      }
    }
    return pins;
  }

  /** Index of a field among the pins of a stream. */
  static int indexOf(List<Pin> pins, String stream, String field) {
    for (int i = 0; i < pins.size(); i++) {
      if (pins.get(i).field.equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("stream " + stream + " has no field '" + field + "'");
  }

  /** One port. */
  record Pin(SimulationSession session, int port, int width, String field) {
    BigInteger get() {
      return width <= Long.SIZE ? Words.unsigned(session.get(port)) : session.getWide(port);
    }

    boolean high() {
      return session.get(port) != 0;
    }

    void set(long value) {
      session.set(port, value);
    }

    void set(BigInteger value) {
      if (width <= Long.SIZE) {
        session.set(port, value.longValue());
      } else {
        session.setWide(port, value);
      }
    }
  }
}

package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.Data;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;

/** The pins of a stream, or of a flow, which has no ready. */
record StreamPins(Pin valid, Optional<Pin> ready, Pin payload, Data<?> data) {
  static StreamPins of(Object port, Dut<?> dut) {
    if (port instanceof Stream<?> s) {
      return new StreamPins(
          dut.pin(s.valid), Optional.of(dut.pin(s.ready)), dut.pin(s.payload), s.payload);
    }
    if (port instanceof Flow<?> f) {
      return new StreamPins(dut.pin(f.valid), Optional.empty(), dut.pin(f.payload), f.payload);
    }
    throw new IllegalArgumentException(
        port.getClass().getSimpleName() + " is neither a Stream nor a Flow");
  }

  /**
   * The bits of a constant as the number that the payload takes.
   *
   * @throws IllegalArgumentException when the constant has another shape
   */
  BigInteger number(Data<?> constant) {
    return payload.number(constant, data.dataShape());
  }

  /** Names of the ports that decide about transfers. */
  List<String> handshake() {
    return ready.isEmpty() ? List.of(valid.name()) : List.of(valid.name(), ready.get().name());
  }

  /** The consumer takes a payload in this cycle if there is one. */
  boolean taken() {
    return ready.isEmpty() || ready.get().get() != 0;
  }
}

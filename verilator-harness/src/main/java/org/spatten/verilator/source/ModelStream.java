package org.spatten.verilator.source;

import java.util.List;
import java.util.Optional;

/**
 * Ports of the top module that form a stream (valid, ready, payload) or a flow (valid, payload), in
 * the first clock's domain.
 *
 * @param direction {@code INPUT} when the host sends
 * @param ready absent for a flow
 */
public record ModelStream(
    String name,
    ModelPort.Direction direction,
    String valid,
    Optional<String> ready,
    List<Field> fields) {
  /** A part of the payload: {@code name} within the payload, {@code port} of the top module. */
  public record Field(String name, String port) {}

  public ModelStream {
    fields = List.copyOf(fields);
  }

  /** Whether the host sends on it. */
  public boolean isSource() {
    return direction == ModelPort.Direction.INPUT;
  }
}

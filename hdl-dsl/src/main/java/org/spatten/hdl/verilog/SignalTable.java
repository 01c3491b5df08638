package org.spatten.hdl.verilog;

import java.util.Arrays;
import java.util.Optional;
import org.spatten.hdl.ir.Signal;

/** What is known of the signals of one module, by their numbers. */
final class SignalTable<T> {
  private Object[] values = new Object[64];

  /** The entry of a signal. */
  Optional<T> find(Signal signal) {
    return Optional.ofNullable(at(signal));
  }

  T getOrDefault(Signal signal, T absent) {
    T value = at(signal);
    return value == null ? absent : value;
  }

  boolean contains(Signal signal) {
    return at(signal) != null;
  }

  void put(Signal signal, T value) {
    int id = signal.id();
    if (id >= values.length) {
      values = Arrays.copyOf(values, Math.max(id + 1, 2 * values.length));
    }
    values[id] = value;
  }

  void remove(Signal signal) {
    if (signal.id() < values.length) {
      values[signal.id()] = null;
    }
  }

  @SuppressWarnings("unchecked") // only put writes
  private T at(Signal signal) {
    int id = signal.id();
    return id < values.length ? (T) values[id] : null;
  }
}

package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** The values of the narrower ports in the last cycles, as a text waveform for messages. */
final class History {
  private static final int MAX_PORTS = 24;

  private final SimulationSession session;
  private final List<Signal> signals = new ArrayList<>();
  private final int[] ports;
  private final long[] values;
  private final int depth;
  private final int clocks;
  private long recorded;
  private Optional<long[]> present = Optional.empty();

  History(TopPorts ports, int depth) {
    this.session = ports.session;
    this.depth = depth;
    if (ports.clocks.size() > 1) {
      ports.clocks.forEach(clock -> signals.add(ports.all.get(clock)));
    }
    this.clocks = signals.size();
    for (Signal port : ports.all) {
      boolean shown = port.width() <= 64 && !(port.type() instanceof Type.ClockType);
      if (shown && signals.size() < MAX_PORTS) {
        signals.add(port);
      }
    }
    this.ports = signals.stream().mapToInt(s -> ports.index(s.name())).toArray();
    this.values = new long[depth * this.ports.length];
  }

  int depth() {
    return depth;
  }

  /** Takes the values of this cycle; of several clocks those count as 1 that rise at its end. */
  void record(int... rising) {
    if (depth == 0) {
      return;
    }
    int at = (int) (recorded++ % depth) * ports.length;
    for (int i = 0; i < clocks; i++) {
      values[at + i] = 0;
      for (int port : rising) {
        values[at + i] |= port == ports[i] ? 1 : 0;
      }
    }
    for (int i = clocks; i < ports.length; i++) {
      values[at + i] = session.get(ports[i]);
    }
  }

  /** Takes the values after the last cycle; nothing when the model can no longer tell them. */
  void recordPresent() {
    if (depth == 0) {
      return;
    }
    try {
      long[] now = new long[ports.length];
      for (int i = clocks; i < ports.length; i++) {
        now[i] = session.get(ports[i]);
      }
      present = Optional.of(now);
    } catch (SimulationException e) {
      // The failure that ended the model is reported already.
      present = Optional.empty();
    }
  }

  /**
   * One line a port, one column a cycle with the values before its end; after a bar the values
   * after the last cycle. Numbers are hexadecimal.
   */
  String text() {
    int columns = (int) Math.min(recorded, depth);
    int nameWidth = 0;
    int[] widths = new int[columns];
    for (int i = 0; i < ports.length; i++) {
      nameWidth = Math.max(nameWidth, signals.get(i).name().length());
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], digits(i, columns - column).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; columns > 0 && i < ports.length; i++) {
      String name = signals.get(i).name();
      text.append("  ").append(name).append(" ".repeat(nameWidth - name.length()));
      for (int column = 0; column < columns; column++) {
        String digits = digits(i, columns - column);
        text.append(' ').append(" ".repeat(widths[column] - digits.length())).append(digits);
      }
      if (present.isPresent() && i >= clocks) {
        text.append(" | ").append(Long.toHexString(present.get()[i]));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** The value of a port, so many cycles ago. */
  private String digits(int port, int ago) {
    long value = values[(int) ((recorded - ago) % depth) * ports.length + port];
    return Long.toHexString(value);
  }
}

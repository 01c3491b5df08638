package org.spatten.verilator.model;

import java.nio.charset.StandardCharsets;
import org.spatten.hdl.engine.SimulationException;

/** Turns an instance's status into an exception, and fetches what it printed. */
final class ModelFailures {
  private static final int RUNNING = 0;
  private static final int LONGEST_MESSAGE = 4096;
  private final String top;
  private final ModelCalls calls;
  private final long handle;
  private final Control control;

  ModelFailures(String top, ModelCalls calls, long handle, Control control) {
    this.top = top;
    this.calls = calls;
    this.handle = handle;
    this.control = control;
  }

  void check(int status) {
    if (status != RUNNING) {
      var text = new byte[LONGEST_MESSAGE];
      int length = calls.message(handle, text, text.length);
      var message = new String(text, 0, length, StandardCharsets.UTF_8);
      throw new SimulationException(top + ", cycle " + control.cycle() + ": " + message);
    }
  }

  String takeOutput() {
    int size = control.pendingOutput();
    if (size == 0) {
      return "";
    }
    var text = new byte[size];
    int length = calls.takeOutput(handle, text, size);
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }
}

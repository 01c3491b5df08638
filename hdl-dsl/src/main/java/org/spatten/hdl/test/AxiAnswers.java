package org.spatten.hdl.test;

import org.spatten.hdl.bus.AxiResponse;
import org.spatten.hdl.engine.SimulationException;

/** What slaves answer to masters in tests. */
final class AxiAnswers {
  private AxiAnswers() {}

  static void requireOkay(String what, long address, int response) {
    if (response != AxiResponse.OKAY) {
      throw new SimulationException(
          "the "
              + what
              + " 0x"
              + Long.toHexString(address)
              + " was answered with "
              + AxiResponse.name(response));
    }
  }
}

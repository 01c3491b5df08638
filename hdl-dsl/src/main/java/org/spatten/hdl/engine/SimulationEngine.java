package org.spatten.hdl.engine;

import org.spatten.hdl.ir.Design;

/** A simulator that can run a design. Implementations are registered as services. */
public interface SimulationEngine {
  /** Short lower-case name, such as {@code jvm} or {@code verilator}. */
  String name();

  /**
   * Makes the design ready to run: every clock low, inputs 0, reset not yet applied. State without
   * a reset value, and memories without contents, are random from the seed.
   *
   * @throws SimulationException when the design cannot be built on this engine
   */
  SimulationSession open(Design design, SimulationOptions options);
}

package org.spatten.workloads.run;

/** Something that can run a workload: the accelerator on a simulator. */
public interface AcceleratorRun extends AutoCloseable {
  /**
   * Runs all rows, or until the monitor says stop.
   *
   * @throws org.spatten.hdl.engine.SimulationException on deadlock, a failed assertion or a tool's
   *     failure
   */
  RunFigures run(Workload workload, RunMonitor monitor);

  @Override
  void close();
}

package org.spatten.workloads.run;

/** Follows a run. */
public interface RunMonitor {
  /** An answer arrived. */
  void answered(RowResponse response);

  /** The simulation has come this far; called a few times a second. */
  void reached(long cycle);

  /** Whether to end the run early. */
  boolean stopRequested();
}

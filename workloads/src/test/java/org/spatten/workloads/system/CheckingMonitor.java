package org.spatten.workloads.system;

import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RowResponse;
import org.spatten.workloads.run.RunMonitor;

/** Checks every answer and never stops. */
record CheckingMonitor(RowChecker checker) implements RunMonitor {
  @Override
  public void answered(RowResponse response) {
    checker.accept(response);
  }

  @Override
  public void reached(long cycle) {}

  @Override
  public boolean stopRequested() {
    return false;
  }
}

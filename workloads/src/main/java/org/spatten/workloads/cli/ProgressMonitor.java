package org.spatten.workloads.cli;

import java.util.function.BooleanSupplier;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RowResponse;
import org.spatten.workloads.run.RunMonitor;

/** Checks what arrives, shows how far the run is, and passes on the wish to stop. */
final class ProgressMonitor implements RunMonitor {
  private final RowChecker checker;
  private final int rows;
  private final Progress progress;
  private final BooleanSupplier stop;
  private final long start = System.nanoTime();

  ProgressMonitor(RowChecker checker, int rows, Progress progress, BooleanSupplier stop) {
    this.checker = checker;
    this.rows = rows;
    this.progress = progress;
    this.stop = stop;
  }

  @Override
  public void answered(RowResponse response) {
    checker.accept(response);
  }

  @Override
  public void reached(long cycle) {
    progress.rows(checker.compared(), rows, cycle, (System.nanoTime() - start) / 1e9);
  }

  @Override
  public boolean stopRequested() {
    return stop.getAsBoolean();
  }
}

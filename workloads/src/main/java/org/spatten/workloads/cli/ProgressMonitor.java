package org.spatten.workloads.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RowResponse;
import org.spatten.workloads.run.RunMonitor;

/**
 * Checks what arrives beside the simulation, shows how far the run is, and passes on the wish to
 * stop.
 */
final class ProgressMonitor implements RunMonitor, AutoCloseable {
  private final RowChecker checker;
  private final int rows;
  private final Progress progress;
  private final BooleanSupplier stop;
  private final long start = System.nanoTime();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "checker");
            thread.setDaemon(true);
            return thread;
          });
  private CompletableFuture<Void> checks = CompletableFuture.completedFuture(null);
  private int answered;

  ProgressMonitor(RowChecker checker, int rows, Progress progress, BooleanSupplier stop) {
    this.checker = checker;
    this.rows = rows;
    this.progress = progress;
    this.stop = stop;
  }

  @Override
  public void answered(RowResponse response) {
    answered++;
    // In a chain: answers are checked in their order, and a failure reaches the end.
    checks = checks.thenRunAsync(() -> checker.accept(response), worker);
  }

  @Override
  public void reached(long cycle) {
    progress.rows(answered, rows, cycle, (System.nanoTime() - start) / 1e9);
  }

  @Override
  public boolean stopRequested() {
    return stop.getAsBoolean();
  }

  /** Waits until every answer is checked; a failure of the checker itself is thrown here. */
  void awaitChecks() {
    try {
      checks.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}

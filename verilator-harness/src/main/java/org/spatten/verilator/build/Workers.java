package org.spatten.verilator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads for calls of the compiler. */
final class Workers implements AutoCloseable {
  private final ExecutorService pool;

  Workers(int count) {
    this.pool =
        Executors.newFixedThreadPool(
            count,
            work -> {
              var thread = new Thread(work, "model compiler");
              thread.setDaemon(true);
              return thread;
            });
  }

  <T> Future<T> start(Callable<T> work) {
    return pool.submit(work);
  }

  /** Waits for all; throws what the first failing one threw. */
  static <T> List<T> await(List<Future<T>> jobs) {
    var results = new ArrayList<T>();
    for (var job : jobs) {
      try {
        results.add(job.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while compiling a model", e);
      }
    }
    return results;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}

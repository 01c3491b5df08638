package org.spatten.verilator.build;

/** Passes steps on with the time since the build began, one at a time. */
final class BuildClock {
  private final BuildProgress progress;
  private final long start = System.nanoTime();

  BuildClock(BuildProgress progress) {
    this.progress = progress;
  }

  synchronized void step(String what) {
    progress.step(what, seconds());
  }

  double seconds() {
    return (System.nanoTime() - start) * 1e-9;
  }
}

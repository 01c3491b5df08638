package org.spatten.verilator.build;

/** Told what a build is doing; calls come one at a time. */
@FunctionalInterface
public interface BuildProgress {
  BuildProgress SILENT = (step, seconds) -> {};

  /**
   * A step begins.
   *
   * @param step such as {@code compiling 3 of 8}
   * @param seconds since the build began
   */
  void step(String step, double seconds);
}

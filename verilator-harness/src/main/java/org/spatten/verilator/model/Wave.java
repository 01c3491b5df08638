package org.spatten.verilator.model;

import java.nio.file.Path;

/**
 * A waveform of the cycles {@code from} to {@code to}, the second excluded; the model must have
 * been built with a wave format.
 */
public record Wave(Path file, long from, long to) {
  /** All cycles. */
  public static Wave whole(Path file) {
    return new Wave(file, 0, Long.MAX_VALUE);
  }
}

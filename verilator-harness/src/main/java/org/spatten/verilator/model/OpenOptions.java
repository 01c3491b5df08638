package org.spatten.verilator.model;

import java.util.Optional;

/**
 * How to start a model.
 *
 * @param seed of registers and memories without an initial value; not 0
 */
public record OpenOptions(int seed, Optional<Wave> wave) {
  public static final OpenOptions DEFAULT = new OpenOptions(1, Optional.empty());

  public OpenOptions {
    if (seed == 0) {
      throw new IllegalArgumentException("the seed must not be 0");
    }
  }

  public OpenOptions withSeed(int newSeed) {
    return new OpenOptions(newSeed, wave);
  }

  public OpenOptions withWave(Wave newWave) {
    return new OpenOptions(seed, Optional.of(newWave));
  }
}

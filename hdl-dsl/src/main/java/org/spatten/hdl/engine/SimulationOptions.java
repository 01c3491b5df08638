package org.spatten.hdl.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to run a simulation.
 *
 * @param seed of the random initial state, not zero
 * @param wave file for a waveform of the whole run: {@code .vcd} or {@code .fst}
 * @param inside whether {@link SimulationSession#inside} is wanted, which costs speed
 */
public record SimulationOptions(long seed, Optional<Path> wave, boolean inside) {
  public static final SimulationOptions DEFAULT = new SimulationOptions(1, Optional.empty(), false);

  public SimulationOptions withSeed(long newSeed) {
    return new SimulationOptions(newSeed, wave, inside);
  }

  public SimulationOptions withWave(Path file) {
    return new SimulationOptions(seed, Optional.of(file), inside);
  }

  /** With a view of all signals inside. */
  public SimulationOptions withInside() {
    return new SimulationOptions(seed, wave, true);
  }
}

package org.spatten.hdl.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to run a simulation.
 *
 * @param seed of the random initial state, not zero
 * @param wave file for a waveform of the whole run: {@code .vcd} or, on Verilator, {@code .fst}
 */
public record SimulationOptions(long seed, Optional<Path> wave) {
  public static final SimulationOptions DEFAULT = new SimulationOptions(1, Optional.empty());

  public SimulationOptions withSeed(long newSeed) {
    return new SimulationOptions(newSeed, wave);
  }

  public SimulationOptions withWave(Path file) {
    return new SimulationOptions(seed, Optional.of(file));
  }
}

package org.spatten.hdl.engine;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How to run a simulation.
 *
 * @param seed of the random initial state, not zero
 * @param wave file for a waveform of the whole run: {@code .vcd} or {@code .fst}
 * @param inside whether {@link SimulationSession#inside} is wanted, which costs speed
 * @param withoutLayers layers of checks and logs that do not run
 */
public record SimulationOptions(
    long seed, Optional<Path> wave, boolean inside, Set<String> withoutLayers) {
  public static final SimulationOptions DEFAULT =
      new SimulationOptions(1, Optional.empty(), false, Set.of());

  public SimulationOptions {
    withoutLayers = Set.copyOf(withoutLayers);
  }

  public SimulationOptions withSeed(long newSeed) {
    return new SimulationOptions(newSeed, wave, inside, withoutLayers);
  }

  public SimulationOptions withWave(Path file) {
    return new SimulationOptions(seed, Optional.of(file), inside, withoutLayers);
  }

  /** With a view of all signals inside. */
  public SimulationOptions withInside() {
    return new SimulationOptions(seed, wave, true, withoutLayers);
  }

  /** Without the checks and logs of one layer more. */
  public SimulationOptions withoutLayer(String layer) {
    Set<String> layers = new HashSet<>(withoutLayers);
    layers.add(layer);
    return new SimulationOptions(seed, wave, inside, layers);
  }
}

package org.spatten.verilator.build;

import java.util.List;

/**
 * How to build a model.
 *
 * @param verilatorFlags further flags of Verilator, such as {@code -Wall}
 */
public record BuildOptions(Profile profile, WaveFormat wave, List<String> verilatorFlags) {
  public static final BuildOptions DEFAULT =
      new BuildOptions(Profile.FAST_BUILD, WaveFormat.NONE, List.of());

  public BuildOptions {
    verilatorFlags = List.copyOf(verilatorFlags);
  }

  public BuildOptions withProfile(Profile newProfile) {
    return new BuildOptions(newProfile, wave, verilatorFlags);
  }

  public BuildOptions withWave(WaveFormat newWave) {
    return new BuildOptions(profile, newWave, verilatorFlags);
  }

  public BuildOptions withVerilatorFlags(String... flags) {
    return new BuildOptions(profile, wave, List.of(flags));
  }
}

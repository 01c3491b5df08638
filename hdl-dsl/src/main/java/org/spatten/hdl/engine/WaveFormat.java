package org.spatten.hdl.engine;

import java.nio.file.Path;
import java.util.Locale;

/** The formats of waveforms. */
public enum WaveFormat {
  /** Value change dump, text. */
  VCD,
  /** Fast signal trace, the compact format of GTKWave. */
  FST;

  /**
   * The format that a file's name asks for.
   *
   * @throws SimulationException when it ends in neither .vcd nor .fst
   */
  public static WaveFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".fst")) {
      return FST;
    }
    if (name.endsWith(".vcd")) {
      return VCD;
    }
    throw new SimulationException(
        "a waveform's file ends in .fst or .vcd, not as in '" + file.getFileName() + "'");
  }
}

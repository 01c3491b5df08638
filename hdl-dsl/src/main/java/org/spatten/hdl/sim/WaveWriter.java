package org.spatten.hdl.sim;

import java.nio.file.Path;
import java.util.List;
import org.spatten.hdl.engine.WaveFormat;

/** Writes the values of signals over time, in picoseconds. */
interface WaveWriter {
  /** The writer for the format that the file's name asks for. */
  static WaveWriter of(Path file, List<Observation.Place> places, long[] state) {
    return switch (WaveFormat.of(file)) {
      case VCD -> new VcdWriter(file, places, state);
      case FST -> new FstWriter(file, places, state);
    };
  }

  /** Writes what has changed since the last sample. */
  void sample(long time);

  /** Ends the file at a time. */
  void close(long time);
}

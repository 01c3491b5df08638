package org.spatten.hdl.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulations of one test, to describe when it fails and to close when it ends. */
final class OpenDuts {
  private final List<Dut<?>> duts = new ArrayList<>();
  private final Optional<Path> waves;

  OpenDuts() {
    this(Optional.empty());
  }

  /**
   * With a waveform of each simulation.
   *
   * @param waves the files without their numbers and endings
   */
  OpenDuts(Optional<Path> waves) {
    this.waves = waves;
  }

  void add(Dut<?> dut) {
    duts.add(dut);
  }

  /** The file for the waveform of the next simulation: {@code name.fst}, {@code name-2.fst}. */
  Optional<Path> nextWave() {
    return waves.map(
        name -> {
          String number = duts.isEmpty() ? "" : "-" + (duts.size() + 1);
          try {
            Files.createDirectories(name.toAbsolutePath().getParent());
          } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of " + name, e);
          }
          return name.resolveSibling(name.getFileName() + number + ".fst");
        });
  }

  String describe() {
    StringBuilder text = new StringBuilder();
    for (Dut<?> dut : duts) {
      text.append('\n').append(dut.describe());
    }
    return text.toString();
  }

  void close() {
    duts.forEach(Dut::close);
  }
}

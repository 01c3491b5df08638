package org.spatten.verilator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.WaveFormat;

class WaveTest {
  @TempDir Path folder;

  @Test
  void aVcdHoldsTheCyclesOfItsWindowOnly() throws Exception {
    var file = folder.resolve("window.vcd");
    run(WaveFormat.VCD, new Wave(file, 10, 20));
    var times =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("#"))
            .mapToLong(line -> Long.parseLong(line.substring(1)))
            .toArray();
    // One cycle is 1000 ps in two halves.
    assertThat(times).hasSize(20).startsWith(10_000L, 10_500L).endsWith(19_500L);
  }

  @Test
  void anFstIsWritten() throws Exception {
    var file = folder.resolve("whole.fst");
    run(WaveFormat.FST, Wave.whole(file));
    // The first block of the format is the header: type 0, 329 bytes, big-endian.
    assertThat(Files.readAllBytes(file)).startsWith(0, 0, 0, 0, 0, 0, 0, 1, 0x49);
  }

  @Test
  void aWaveNeedsABuildWithWaves() {
    var options = OpenOptions.DEFAULT.withWave(Wave.whole(folder.resolve("x.vcd")));
    assertThatThrownBy(() -> VerilatedModel.open(Models.build(Models.failing()), options))
        .hasMessage("failing was built without waveforms; build it with a WaveFormat");
  }

  @Test
  void anUnwritableFileIsAnError() {
    var file = folder.resolve("absent").resolve("x.vcd");
    assertThatThrownBy(() -> run(WaveFormat.VCD, Wave.whole(file)))
        .isInstanceOf(SimulationException.class)
        .hasMessage("failing, cycle 0: cannot write the waveform " + file);
  }

  private static void run(WaveFormat format, Wave wave) {
    var options = BuildOptions.DEFAULT.withWave(format);
    var compiled = Models.BUILDER.build(Models.failing(), options, BuildProgress.SILENT);
    try (var model = VerilatedModel.open(compiled, OpenOptions.DEFAULT.withWave(wave))) {
      model.tick(0, 15);
      model.run(15);
    }
  }
}

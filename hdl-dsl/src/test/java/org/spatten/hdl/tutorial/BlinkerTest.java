package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

class BlinkerTest {
  // begin test
  @RtlTest
  void theLedChangesEveryFiveCycles(Engine engine) {
    try (var dut = engine.simulate(new Blinker(5))) {
      for (int cycle = 0; cycle < 30; cycle++) {
        boolean expected = cycle / 5 % 2 == 1;
        assertThat(dut.at(c -> c.led).peekBool()).as("cycle %d", cycle).isEqualTo(expected);
        dut.step();
      }
    }
  }

  // end test

  // begin emit
  static void write(Path folder) throws IOException {
    var design = Elaboration.of(new Blinker(10));
    var options = EmitOptions.DEFAULT.withSourceComments(false);
    for (var file : SystemVerilog.emit(design, options).files()) {
      Files.writeString(folder.resolve(file.name()), file.text());
    }
  }

  // end emit

  @Test
  void theFileHasTheNameOfTheModule(@TempDir Path folder) throws IOException {
    write(folder);
    assertThat(folder.resolve("blinker_10.sv")).content().contains("module blinker_10 (");
  }
}

package org.spatten.hdl.firrtl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.crossing.Synchroniser;
import org.spatten.hdl.ir.Design;

class FirtoolTest {
  @TempDir Path folder;

  @Test
  void synchronisersKeepTheirAttribute() throws Exception {
    var design = Elaboration.of(new Synchroniser<>(Hdl.bool(false), 3));
    Firtool.required().verilog(design, folder, "out.sv", "--disable-all-randomization");
    assertThat(folder.resolve("out.sv"))
        .content()
        .containsPattern("(\\(\\* async_reg = \"true\" \\*\\)\\s+reg +stage_\\d;.*\\s+){3}");
  }

  @ParameterizedTest
  @MethodSource("org.spatten.hdl.verilog.GoldenTest#designs")
  void firtoolAcceptsTheText(Design design) throws Exception {
    Firtool.required().verilog(design, folder, "out.sv");
    assertThat(folder.resolve("out.sv")).isNotEmptyFile();
  }
}

package org.spatten.hdl.firrtl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.ir.Design;

class FirtoolTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.spatten.hdl.verilog.GoldenTest#designs")
  void firtoolAcceptsTheText(Design design) throws Exception {
    Firtool.required().verilog(design, folder, "out.sv");
    assertThat(folder.resolve("out.sv")).isNotEmptyFile();
  }
}

package org.spatten.verilator.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolsTest {
  @Test
  void theToolsOfThisMachineAreFound() {
    var tools = Tools.find();
    assertThat(tools.verilatorVersion()).startsWith("Verilator 5.");
    assertThat(tools.include().resolve("verilated.cpp")).exists();
  }

  @Test
  void aMissingProgramIsNamedWithTheCommandThatInstallsIt() {
    assertThatThrownBy(() -> ToolProcess.runOrMissing(List.of("no-such-verilator"), "verilator"))
        .isInstanceOf(ToolException.class)
        .hasMessage(
            "no-such-verilator is not installed or not on the PATH. On Debian or Ubuntu: sudo"
                + " apt-get install verilator");
  }

  @Test
  void aMissingHeaderIsNamedWithTheCommandThatInstallsIt() {
    assertThat(ToolException.missingHeader("zlib.h", "zlib1g-dev"))
        .hasMessage(
            "the C++ header zlib.h is not installed. On Debian or Ubuntu: sudo apt-get install"
                + " zlib1g-dev");
  }
}

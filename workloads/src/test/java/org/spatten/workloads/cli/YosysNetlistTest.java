package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The accelerator as a netlist of Yosys, which takes minutes to make and compile. */
@EnabledIfSystemProperty(named = "spatten.long", matches = "true")
class YosysNetlistTest {
  @TempDir Path folder;

  private static String run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    assertThat(Main.run(writer, writer, arguments)).as(said.toString()).isZero();
    return said.toString();
  }

  private void synthesise() throws IOException, InterruptedException {
    String files = String.join(" ", Files.readAllLines(folder.resolve("filelist.f")));
    String script =
        "read_verilog -sv "
            + files
            + "; hierarchy -check -top sp_atten; proc; opt; write_verilog -noattr netlist.v";
    Process yosys =
        new ProcessBuilder("yosys", "-q", "-p", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(yosys.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(yosys.waitFor()).as(said).isZero();
  }

  @Test
  void theNetlistTakesTheSameCycles() throws Exception {
    run("emit", "--no-assertions", "--out", folder.toString());
    synthesise();
    String netlist = folder.resolve("netlist.v").toString();
    String out = folder.resolve("out").toString();
    assertThat(run("simulate", "small.csv", "--verilog", netlist, "--out", out))
        .contains("5,190 cycles for 1 row", "checked: 1 row, 0 wrong");
  }
}

package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmitCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int emit(String top, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("emit", "--top", top, "--out", folder.toString()));
    arguments.addAll(List.of(more));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
  }

  @Test
  void aModuleIsWrittenWithWhatItIsMadeOf() throws IOException {
    assertThat(emit("QuickSelect")).isZero();
    assertThat(Files.readAllLines(folder.resolve("filelist.f")))
        .endsWith("quick_select_16_1024_8.sv")
        .contains("pivot_comparator_16.sv")
        .doesNotContain("sp_atten.sv", "softmax_8_1024_8.sv")
        .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
  }

  @Test
  void resetsAreAsynchronousOnDemand() throws IOException {
    assertThat(emit("RequantStage", "--reset", "async")).isZero();
    assertThat(folder.resolve("requant_stage.sv"))
        .content()
        .contains("always_ff @(posedge clk or posedge rst)");
    assertThat(emit("RequantStage", "--reset", "sync")).isZero();
    assertThat(folder.resolve("requant_stage.sv")).content().doesNotContain("posedge rst");
  }

  @Test
  void plainVerilogIsReadByIcarusInItsOldMode() throws IOException, InterruptedException {
    assertThat(emit("SpAtten", "--verilog-2005")).isZero();
    List<String> command =
        new ArrayList<>(
            List.of("iverilog", "-g2005", "-Wall", "-s", "sp_atten", "-o", "sp_atten.vvp"));
    command.addAll(Files.readAllLines(folder.resolve("filelist.f")));
    Process icarus =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(icarus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(icarus.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
  }

  @Test
  void memoriesAreModulesOnDemand() throws IOException {
    assertThat(emit("QueryMemory", "--memory-wrappers")).isZero();
    assertThat(Files.readAllLines(folder.resolve("filelist.f")))
        .containsExactly("mem_16x768_1r1w_mask384.sv", "query_memory.sv");
    assertThat(folder.resolve("memories.json"))
        .content()
        .contains("\"module\": \"mem_16x768_1r1w_mask384\"", "\"query_memory.segments\"");
  }

  @Test
  void checksAreLeftOutOnDemand() throws IOException {
    assertThat(emit("QuickSelect")).isZero();
    assertThat(folder.resolve("quick_select_16_1024_8.sv")).content().contains("assert (");
    assertThat(emit("QuickSelect", "--no-assertions")).isZero();
    assertThat(folder.resolve("quick_select_16_1024_8.sv")).content().doesNotContain("assert (");
  }

  @Test
  void theNetlistIsWrittenOnDemand() throws IOException {
    assertThat(emit("QueryMemory")).isZero();
    assertThat(folder.resolve("netlist.json")).doesNotExist();
    assertThat(emit("QueryMemory", "--netlist")).isZero();
    assertThat(folder.resolve("netlist.json")).content().contains("\"top\": \"query_memory\"");
  }

  @Test
  void firrtlIsOneFile() throws IOException {
    assertThat(emit("RequantStage", "--format", "firrtl")).isZero();
    assertThat(out.toString()).endsWith(": 1 file" + System.lineSeparator());
    assertThat(Files.readString(folder.resolve("requant_stage.fir")))
        .startsWith("FIRRTL version 4.0.0\ncircuit requant_stage :\n")
        .contains("  public module requant_stage : @[RequantStage.java ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--verilog-2005",
        "--reset async",
        "--memory-wrappers",
        "--no-assertions",
        "--no-source-comments"
      })
  void optionsOfVerilogAreRefusedForFirrtl(String option) {
    var arguments = new ArrayList<>(List.of(option.split(" ")));
    arguments.addAll(List.of("--format", "firrtl"));
    assertThat(emit("RequantStage", arguments.toArray(String[]::new)))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(option + " is for Verilog; leave it or --format firrtl out");
  }

  @Test
  void anUnknownModuleIsAnErrorThatListsTheModules() {
    assertThat(emit("Nothing")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .startsWith("--top Nothing: no such module; there are ")
        .contains("quick_select_16_1024_8", "sp_atten");
  }

  @Test
  void aNameOfSeveralModulesIsAnErrorThatListsThem() {
    assertThat(emit("ZeroEliminator")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(
            "--top ZeroEliminator may be"
                + " zero_eliminator_16_17_registered, zero_eliminator_16_27_direct");
  }
}

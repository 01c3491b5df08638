package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accelerator on the way over FIRRTL and firtool. */
class FirtoolSystemTest {
  @TempDir static Path folder;
  private static Path eighth;

  @BeforeAll
  static void compile() throws Exception {
    eighth = verilog("eighth");
  }

  private static void run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    assertThat(Main.run(writer, writer, arguments)).as(said.toString()).isZero();
  }

  private static Path verilog(String configuration) throws IOException, InterruptedException {
    Firtool firtool = Firtool.required();
    Path circuit = folder.resolve(configuration);
    run("emit", "--config", configuration, "--format", "firrtl", "--out", circuit.toString());
    Path verilog = circuit.resolve("verilog");
    firtool.split(circuit.resolve("sp_atten.fir"), verilog);
    return verilog;
  }

  private static Path simulate(String name, List<String> trace, String... more) {
    List<String> arguments = new ArrayList<>(List.of("simulate"));
    arguments.addAll(trace);
    arguments.addAll(List.of(more));
    Path out = folder.resolve(name);
    arguments.addAll(List.of("--dump-outputs", "--seed", "3", "--out", out.toString()));
    run(arguments.toArray(String[]::new));
    return out;
  }

  @ParameterizedTest
  @CsvSource({"small.csv, 1, 0", "gpt2-small-pruned.csv, 20, 5"})
  void firtoolsVerilogTakesTheSameCyclesToTheSameOutputs(String file, String rows, String iteration)
      throws Exception {
    List<String> trace = List.of(file, "--limit", rows, "--iteration", iteration);
    Path ours = simulate("ours", trace);
    Path theirs = simulate("theirs", trace, "--verilog", eighth.toString());
    for (String same : List.of("outputs.safetensors", "requests.csv", "sram-stats.txt")) {
      assertThat(theirs.resolve(same)).hasSameBinaryContentAs(ours.resolve(same));
    }
    JsonNode result = result(theirs);
    assertThat(result.path("checks").path("compared").asText()).isEqualTo(rows);
    for (String same : List.of("cycles", "stageCycles", "dram")) {
      assertThat(result.has(same)).isTrue();
      assertThat(result.path(same)).isEqualTo(result(ours).path(same));
    }
  }

  private static JsonNode result(Path run) throws IOException {
    return new ObjectMapper().readTree(run.resolve("result.json").toFile());
  }

  @Test
  void firtoolTakesThePapersMachineWithoutARemark() throws Exception {
    assertThat(verilog("full").resolve("sp_atten.sv")).isNotEmptyFile();
  }
}

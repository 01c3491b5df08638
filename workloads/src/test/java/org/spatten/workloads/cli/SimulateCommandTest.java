package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from the command line to its files, and what it says about bad input. */
class SimulateCommandTest {
  private static final String TRACE = "gpt2-small-pruned.csv";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private void refuses(String message, String... arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(message + "\n");
  }

  @Test
  void runsATraceAndLeavesEveryResultBehind() throws IOException {
    int code =
        run(
            "simulate",
            TRACE,
            "--iteration",
            "20",
            "--limit",
            "14",
            "--requant",
            "data",
            "--seed",
            "5",
            "--dump-outputs",
            "--dram-trace",
            "--out",
            folder.toString());
    assertThat(out.toString()).contains("checked: 14 rows, 0 wrong");
    assertThat(code).isZero();
    JsonNode result = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    assertThat(result.path("good").asBoolean()).isTrue();
    assertThat(result.path("checks").path("compared").asInt()).isEqualTo(14);
    assertThat(result.path("bounds").path("overBoundInBeats").asDouble()).isBetween(1.0, 1.5);
    assertThat(result.path("dram").path("utilisation").asDouble()).isBetween(0.6, 1.0);
    assertThat(Files.readAllLines(folder.resolve("dram-trace-1.csv")))
        .filteredOn(line -> line.contains(",RD,"))
        .hasSize(result.path("dram").path("channels").path(1).path("requests").asInt());
    assertThat(result.path("stageCycles").path("qkMultiplies").asLong())
        .isEqualTo(12 * 921 + 2 * 716);
    assertThat(Files.readAllLines(folder.resolve("requests.csv"))).hasSize(15);
    assertThat(folder.resolve("summary.txt"))
        .content()
        .isEqualTo(TRACE + "," + result.path("cycles").asLong() + ",2048,16\n");
    assertThat(folder.resolve("sram-stats.txt")).isNotEmptyFile();
    assertThat(folder.resolve("outputs.safetensors")).isNotEmptyFile();
  }

  @Test
  void runsOnTheJvmEngineAndWritesItsWaveform() throws IOException {
    Path wave = folder.resolve("wave.vcd");
    Path trace = folder.resolve("short.csv");
    run(
        "trace",
        "new",
        "gpt2-small",
        "--layers",
        "1",
        "--heads",
        "1",
        "--prompt",
        "8",
        "--generate",
        "1",
        "--out",
        trace.toString());
    int code =
        run(
            "simulate",
            trace.toString(),
            "--engine",
            "jvm",
            "--wave",
            wave.toString(),
            "--out",
            folder.toString());
    assertThat(out.toString()).contains("checked: 1 row, 0 wrong");
    assertThat(code).isZero();
    assertThat(Files.readAllLines(wave)).anyMatch(line -> line.matches("\\$var .* clk \\$end"));
  }

  @Test
  void refusesAnFstWaveformOfTheJvmEngine() {
    refuses(
        "--wave w.fst: the jvm engine writes whole .vcd files; use --wave FILE.vcd without"
            + " --wave-window, or --engine verilator",
        "simulate",
        TRACE,
        "--engine",
        "jvm",
        "--wave",
        "w.fst");
  }

  @Test
  void refusesVerilogForTheJvmEngine() {
    refuses(
        "--verilog gates.v: the jvm engine reads no Verilog; use --engine verilator",
        "simulate",
        TRACE,
        "--engine",
        "jvm",
        "--verilog",
        "gates.v");
  }

  @Test
  void refusesMissingVerilogBeforeAnyLongStep() {
    refuses(
        "gates.v: there is no such file or folder",
        "simulate",
        TRACE,
        "--out",
        folder.toString(),
        "--verilog",
        "gates.v");
  }

  @Test
  void refusesAMissingTensorFileBeforeAnyLongStep() {
    Path file = folder.resolve("none.safetensors");
    refuses(
        file + ": there is no such tensor file",
        "simulate",
        TRACE,
        "--out",
        folder.toString(),
        "--tensors",
        file.toString());
  }

  @Test
  void refusesAnIterationThatIsNotThere() {
    refuses(
        TRACE + ": no rows of iteration 99",
        "simulate",
        TRACE,
        "--iteration",
        "99",
        "--out",
        folder.toString());
  }

  @Test
  void refusesAFileAsTheFolderOfResults() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    refuses(
        file + ": is not a folder that can be written; choose another --out",
        "simulate",
        TRACE,
        "--out",
        file.toString());
  }

  @Test
  void refusesAnUnknownMemory() {
    assertThat(run("simulate", TRACE, "--dram", "hbm9", "--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("unknown DRAM preset 'hbm9'; known are ").hasLineCount(1);
  }

  @Test
  void refusesAFaultyMemoryFileBeforeItSaysAnything() throws IOException {
    Path file = folder.resolve("faulty.yaml");
    Files.writeString(file, "MemorySystem:\n  DRAM:\n    impl: HBM9\n");
    refuses(
        file + ":3: unknown implementation of DRAM 'HBM9'; known are HBM2, HBM3 or DDR4",
        "simulate",
        "small.csv",
        "--dram",
        file.toString(),
        "--out",
        folder.toString());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesAWindowThatIsNotTwoCycles() {
    refuses(
        "--wave-window is \"10\"; write two cycles, like 1000:2000",
        "simulate",
        TRACE,
        "--wave",
        "w.fst",
        "--wave-window",
        "10");
  }

  @Test
  void refusesALimitOfNothingAndASeedOfZero() {
    refuses("--limit is 0; it must be at least 1", "simulate", TRACE, "--limit", "0");
    err.getBuffer().setLength(0);
    refuses("--seed is 0; choose another number", "simulate", TRACE, "--seed", "0");
  }
}

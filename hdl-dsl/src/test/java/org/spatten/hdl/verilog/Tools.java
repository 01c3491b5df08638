package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs Verilator, Yosys and Icarus Verilog, which the tests require. */
public final class Tools {
  private Tools() {}

  /** Writes the design into the folder and has every tool accept it without a word. */
  public static void lint(EmittedDesign design, String top, Path folder, String... verilatorFlags)
      throws Exception {
    design.writeTo(folder);
    var names = design.files().stream().map(EmittedFile::name).toList();
    assertThat(verilatorLint(names, top, folder, verilatorFlags)).as("verilator").isEmpty();
    assertThat(yosysWarnings(names, top, folder)).as("yosys").isEmpty();
    assertThat(icarusWarnings(names, top, folder)).as("icarus").isEmpty();
  }

  private static String verilatorLint(List<String> files, String top, Path folder, String... flags)
      throws Exception {
    var command = join(List.of("verilator", "--lint-only", "-Wall"), Arrays.asList(flags));
    return run(folder, join(join(command, List.of("--top-module", top)), files));
  }

  /** A word with a constant address makes Yosys tell that it uses registers for the memory. */
  private static List<String> yosysWarnings(List<String> files, String top, Path folder)
      throws Exception {
    String script =
        "read_verilog -sv "
            + String.join(" ", files)
            + "; hierarchy -check -top "
            + top
            + "; proc; check -assert";
    return run(folder, List.of("yosys", "-q", "-p", script))
        .lines()
        .filter(line -> !line.contains("with list of registers"))
        .toList();
  }

  private static List<String> icarusWarnings(List<String> files, String top, Path folder)
      throws Exception {
    var command = join(List.of("iverilog", "-g2012", "-Wall", "-s", top, "-o", "lint.vvp"), files);
    return run(folder, command)
        .lines()
        .filter(line -> !line.contains("Case unique/unique0 qualities are ignored"))
        .filter(line -> !line.contains("all bits"))
        .filter(line -> !line.contains("has no sensitivities"))
        .toList();
  }

  /** What the command prints; the test fails when it does not succeed. */
  public static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    var log = folder.resolve("tool.log");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = process.waitFor();
    String output = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(code).as("%s%n%s", String.join(" ", command), output).isZero();
    return output;
  }

  /** What the command prints, whether it succeeds or not. */
  public static String output(Path folder, List<String> command)
      throws IOException, InterruptedException {
    var log = folder.resolve("output.log");
    new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  public static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    return run(folder, Arrays.asList(command));
  }

  static List<String> join(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}

package org.spatten.workloads.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is installed, what is missing, and how to get it. */
@Command(
    name = "doctor",
    description = "Show which tools are installed, which are missing, and how to get them.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  /** Finds the first line a tool prints, or nothing when it cannot be run. */
  @FunctionalInterface
  interface Probe {
    Optional<String> firstLine(List<String> command);
  }

  private enum Need {
    RUN("needed to simulate"),
    CHECK("needed for ./check"),
    FASTER("makes rebuilding faster");

    private final String purpose;

    Need(String purpose) {
      this.purpose = purpose;
    }
  }

  private record Tool(String name, String debianPackage, Need need, List<String> command) {}

  /** Some tools colour their version even when nobody can see it. */
  private static final String COLOUR = "\u001B\\[[0-9;]*m";

  private static final List<Tool> TOOLS =
      List.of(
          new Tool("javac", "openjdk-17-jdk-headless", Need.RUN, List.of("javac", "-version")),
          new Tool("maven", "maven", Need.RUN, List.of("mvn", "-version")),
          new Tool("verilator", "verilator", Need.RUN, List.of("verilator", "--version")),
          new Tool("g++", "g++", Need.RUN, List.of("g++", "--version")),
          new Tool("make", "make", Need.RUN, List.of("make", "--version")),
          new Tool(
              "zlib",
              "zlib1g-dev",
              Need.RUN,
              List.of("g++", "-x", "c++", "-include", "zlib.h", "-fsyntax-only", "/dev/null")),
          new Tool("yosys", "yosys", Need.CHECK, List.of("yosys", "-V")),
          new Tool("iverilog", "iverilog", Need.CHECK, List.of("iverilog", "-V")),
          new Tool("ccache", "ccache", Need.FASTER, List.of("ccache", "--version")));

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return examine(spec.commandLine().getOut(), DoctorCommand::run);
  }

  static int examine(PrintWriter out, Probe probe) {
    List<String> missing = new ArrayList<>();
    boolean usable = true;
    for (Tool tool : TOOLS) {
      Optional<String> found = probe.firstLine(tool.command());
      String state =
          found
              .map(line -> line.isBlank() ? "present" : line)
              .orElse("MISSING (" + tool.need().purpose + ")");
      out.printf(Locale.ROOT, "%-10s %s%n", tool.name(), state);
      if (found.isEmpty()) {
        missing.add(tool.debianPackage());
        usable &= tool.need() == Need.FASTER;
      }
    }
    if (!missing.isEmpty()) {
      out.println(
          "To install what is missing on Debian or Ubuntu: sudo apt-get update && sudo apt-get"
              + " install "
              + String.join(" ", missing));
    }
    return usable ? ExitCode.GOOD : ExitCode.TOOL_FAILED;
  }

  private static Optional<String> run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean good = process.waitFor() == 0;
      return good
          ? Optional.of(text.lines().findFirst().orElse("").replaceAll(COLOUR, ""))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}

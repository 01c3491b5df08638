package org.spatten.verilator.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The programs found on this machine.
 *
 * @param verilatorVersion one line, such as {@code Verilator 5.006 2023-01-22}
 * @param include Verilator's folder of headers and run-time sources
 * @param compilerVersion one line
 * @param compilerCache path of ccache when it is installed
 */
public record Tools(
    String verilatorVersion, Path include, String compilerVersion, Optional<Path> compilerCache) {
  private static final String VERILATOR = "verilator";
  private static final String COMPILER = "g++";
  private static final int OLDEST_MAJOR = 5;

  /**
   * Looks for the programs on the PATH.
   *
   * @throws ToolException naming the package to install when one is missing
   */
  public static Tools find() {
    var version = firstLine(List.of(VERILATOR, "--version"), "verilator");
    if (major(version) < OLDEST_MAJOR) {
      throw ToolException.failed(
          VERILATOR, "its version", "found " + version + ", but 5.006 or later is needed");
    }
    var root = firstLine(List.of(VERILATOR, "--getenv", "VERILATOR_ROOT"), "verilator");
    var compiler = firstLine(List.of(COMPILER, "--version"), "g++");
    return new Tools(version, Path.of(root).resolve("include"), compiler, onPath("ccache"));
  }

  private static String firstLine(List<String> command, String debianPackage) {
    var result = ToolProcess.runOrMissing(command, debianPackage);
    if (!result.good()) {
      throw ToolException.failed(command.get(0), command.get(1), result.output());
    }
    return result.output().lines().findFirst().orElse("").strip();
  }

  private static int major(String version) {
    var matcher = java.util.regex.Pattern.compile("Verilator (\\d+)\\.").matcher(version);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static Optional<Path> onPath(String program) {
    for (var folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      var candidate = Path.of(folder).resolve(program);
      if (Files.isExecutable(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}

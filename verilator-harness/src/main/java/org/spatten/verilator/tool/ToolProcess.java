package org.spatten.verilator.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs programs and collects what they say. */
public final class ToolProcess {
  /** The end of a program: its exit code and what it wrote to both of its outputs. */
  public record Result(int exitCode, String output) {
    /** Whether the exit code is 0. */
    public boolean good() {
      return exitCode == 0;
    }
  }

  private ToolProcess() {}

  /**
   * Runs a program to its end; it is killed when the calling thread is interrupted.
   *
   * @throws IOException when it cannot be started
   */
  public static Result run(Path directory, List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(nullDevice()))
            .start();
    try (var output = process.getInputStream()) {
      var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ToolException.interrupted(command.get(0));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Runs a program that must be there. */
  static Result runOrMissing(List<String> command, String debianPackage) {
    try {
      return run(Path.of("").toAbsolutePath(), command);
    } catch (IOException e) {
      throw ToolException.missing(command.get(0), debianPackage);
    }
  }

  /** Runs a program that was found before. */
  public static Result runKnown(Path directory, List<String> command) {
    try {
      return run(directory, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.io.File nullDevice() {
    return new java.io.File("/dev/null");
  }
}

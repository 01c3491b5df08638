package org.spatten.dram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Builds and runs the C++ test programs beside this class, in {@code target/native}. */
final class NativePrograms {
  static final Path FOLDER = Path.of("target", "native").toAbsolutePath();
  private static final Path TESTS = Path.of("src/test/resources/org/spatten/dram/cpp");
  private static final Path MODEL = Path.of("src/main/resources/org/spatten/dram/cpp");
  private static final List<String> SANITIZE =
      List.of("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all");
  private static final List<String> FAST = List.of("-O2");

  /** What a program printed, both streams, and how it ended. */
  record Result(int status, String output) {}

  private NativePrograms() {}

  /** The test program of that name, with address and undefined-behaviour sanitizers. */
  static Path sanitized(String name) {
    return build(name, "-sanitized", SANITIZE);
  }

  /** The test program of that name, optimised. */
  static Path fast(String name) {
    return build(name, "", FAST);
  }

  /** The model as one object file, optimised. */
  static Path modelObject() {
    return object("", FAST);
  }

  /** Absolute path of the folder with the test programs' sources. */
  static Path sources() {
    return TESTS.toAbsolutePath();
  }

  /** Absolute path of the folder with the model's sources. */
  static Path model() {
    return MODEL.toAbsolutePath();
  }

  /** Path of a file beside the test programs' folder. */
  static String resource(String name) {
    return TESTS.resolveSibling(name).toString();
  }

  private static Path build(String name, String suffix, List<String> flags) {
    Path program = FOLDER.resolve(name + suffix);
    Path source = TESTS.resolve(name + ".cpp");
    Path object = object(suffix, flags);
    if (newest(program, TESTS) && newest(program, object)) {
      return program;
    }
    List<String> command = new ArrayList<>(List.of("g++", "-std=c++20", "-Wall", "-Wextra"));
    command.addAll(List.of("-Werror", "-I" + MODEL, "-I" + TESTS));
    command.addAll(flags);
    command.addAll(List.of(source.toString(), object.toString(), "-o", program.toString()));
    runGood(Path.of("."), command);
    return program;
  }

  private static synchronized Path object(String suffix, List<String> flags) {
    Path object = FOLDER.resolve("spatten_dram" + suffix + ".o");
    if (newest(object, MODEL)) {
      return object;
    }
    DramSources.writeTo(FOLDER);
    List<String> command = new ArrayList<>(List.of("g++", "-std=c++20", "-Wall", "-Wextra"));
    command.addAll(flags);
    Path source = FOLDER.resolve(DramSources.CPP_NAME);
    command.addAll(List.of("-Werror", "-c", source.toString(), "-o", object.toString()));
    runGood(Path.of("."), command);
    return object;
  }

  /** Whether a file is there and no older than anything in a folder. */
  private static boolean newest(Path file, Path folder) {
    if (!Files.exists(file)) {
      return false;
    }
    try (var inside = Files.walk(folder)) {
      long time = Files.getLastModifiedTime(file).toMillis();
      return inside.noneMatch(path -> path.toFile().lastModified() > time);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String runGood(Path folder, List<String> command) {
    Result result = run(folder, command);
    if (result.status() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + result.output());
    }
    return result.output();
  }

  static Result run(Path program, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    return run(Path.of("."), command);
  }

  private static Result run(Path folder, List<String> command) {
    try {
      Path log = Files.createTempFile(FOLDER, "run", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(300, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String output = Files.readString(log, StandardCharsets.UTF_8);
      Files.delete(log);
      return ended
          ? new Result(process.exitValue(), output)
          : new Result(-1, output + "\nno end after 300 seconds");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

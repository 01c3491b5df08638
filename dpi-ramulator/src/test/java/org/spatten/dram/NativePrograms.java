package org.spatten.dram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Builds and runs the C++ test programs beside this class, in {@code target/native}. */
final class NativePrograms {
  static final Path FOLDER = Path.of("target", "native").toAbsolutePath();
  private static final Path TESTS = Path.of("src/test/resources/org/spatten/dram/cpp");
  private static final Path MODEL = Path.of("src/main/resources/org/spatten/dram/cpp");
  private static final List<String> SANITIZE =
      List.of("-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all");
  private static final Map<String, Path> OBJECTS = new ConcurrentHashMap<>();

  /** What a program printed, both streams, and how it ended. */
  record Result(int status, String output) {}

  private NativePrograms() {}

  /**
   * The test program of that name, with address and undefined-behaviour sanitizers. The model in it
   * is not optimised, because with them that takes four times as long as all runs together.
   */
  static Path sanitized(String name) {
    return build(name, "-sanitized", "-O1", "-O0", SANITIZE);
  }

  /** The test program of that name, optimised. */
  static Path fast(String name) {
    return build(name, "", "-O2", "-O2", List.of());
  }

  /** The model as one object file, optimised. */
  static Path modelObject() {
    return object("", "-O2", List.of());
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

  private static Path build(
      String name, String suffix, String level, String modelLevel, List<String> flags) {
    Path program = FOLDER.resolve(name + suffix);
    Path source = TESTS.resolve(name + ".cpp");
    Path object = object(suffix, modelLevel, flags);
    if (newest(program, TESTS) && newest(program, object)) {
      return program;
    }
    List<String> command = compiler(level, flags);
    command.addAll(List.of("-I" + MODEL, "-I" + TESTS));
    command.addAll(List.of(source.toString(), object.toString(), "-o", program.toString()));
    runGood(Path.of("."), command);
    return program;
  }

  private static Path object(String suffix, String level, List<String> flags) {
    return OBJECTS.computeIfAbsent(suffix, s -> compiled(s, level, flags));
  }

  private static Path compiled(String suffix, String level, List<String> flags) {
    Path object = FOLDER.resolve("spatten_dram" + suffix + ".o");
    if (!newest(object, MODEL)) {
      Path sources = FOLDER.resolve("sources" + suffix);
      DramSources.writeTo(sources);
      List<String> command = compiler(level, flags);
      Path source = sources.resolve(DramSources.CPP_NAME);
      command.addAll(List.of("-c", source.toString(), "-o", object.toString()));
      runGood(Path.of("."), command);
    }
    return object;
  }

  private static List<String> compiler(String level, List<String> flags) {
    List<String> command = new ArrayList<>(List.of("g++", "-std=c++20", level));
    command.addAll(List.of("-Wall", "-Wextra", "-Werror"));
    command.addAll(flags);
    return command;
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

package org.spatten.dram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Compiles the model alone into a shared library, once per content. */
final class DramCompiler {
  private static final List<String> LINK_FLAGS =
      List.of("-shared", "-fPIC", "-fvisibility=hidden", "-fno-gnu-unique");

  private DramCompiler() {}

  /** The library's path; compiled if it is not there yet. */
  static Path library() {
    String source = DramSources.cpp();
    List<String> flags = new ArrayList<>(DramSources.CPP_FLAGS);
    flags.addAll(LINK_FLAGS);
    Path library = cacheFolder().resolve("libspatten_dram-" + hash(source + flags) + ".so");
    if (!Files.exists(library)) {
      compile(source, flags, library);
    }
    return library;
  }

  /**
   * System property {@code spatten.cache}, else environment SPATTEN_CACHE, else {@code
   * $XDG_CACHE_HOME/spatten} or {@code ~/.cache/spatten}.
   */
  private static Path cacheFolder() {
    Path root =
        Optional.ofNullable(System.getProperty("spatten.cache"))
            .or(() -> Optional.ofNullable(System.getenv("SPATTEN_CACHE")))
            .map(Path::of)
            .orElseGet(
                () ->
                    Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("spatten"));
    return root.resolve("dram");
  }

  private static void compile(String source, List<String> flags, Path library) {
    try {
      Files.createDirectories(library.getParent());
      Path folder = Files.createTempDirectory(library.getParent(), "build");
      Path file = folder.resolve(DramSources.CPP_NAME);
      Path built = folder.resolve(library.getFileName());
      Files.writeString(file, source);
      run(flags, file, built);
      // Whole or not at all, should two processes compile at once.
      Files.move(built, library, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(file);
      Files.delete(folder);
    } catch (IOException e) {
      throw new DramException("cannot write the DRAM library " + library, e);
    }
  }

  private static void run(List<String> flags, Path source, Path output) throws IOException {
    List<String> command = new ArrayList<>(List.of("g++"));
    command.addAll(flags);
    command.addAll(List.of(source.toString(), "-o", output.toString()));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new DramException("no C++ compiler: install it with 'apt-get install g++'", e);
    }
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new DramException("g++ failed on the DRAM model:\n" + log);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new DramException("interrupted while compiling the DRAM model", e);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

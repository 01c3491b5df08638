package org.spatten.workloads.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.spatten.workloads.InputException;

/** Writes a file beside its place and moves it there when it is complete. */
public final class AtomicFile {
  /** Writes the contents. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything to the stream. */
    void write(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /** Writes text. */
  public static void write(Path path, String text) {
    write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes bytes.
   *
   * @throws InputException when the folder cannot be written
   */
  public static void write(Path path, Content content) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "." + path.getFileName(), ".draft");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
          content.write(out);
        }
        Files.move(
            draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InputException(
          path + ": cannot be written (" + reason(e) + "); choose another --out");
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }
}

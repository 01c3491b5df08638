package org.spatten.verilator.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** Deletes folders with all they hold. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Deletes what nobody has used for so many days. */
  static void deleteStale(Path parent, int days) throws IOException {
    var limit = Instant.now().minus(Duration.ofDays(days));
    try (var children = Files.list(parent)) {
      for (var child : children.toList()) {
        if (child.toFile().lastModified() < limit.toEpochMilli()) {
          delete(child);
        }
      }
    }
  }
}

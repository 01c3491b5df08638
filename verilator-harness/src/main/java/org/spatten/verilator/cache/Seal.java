package org.spatten.verilator.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The last file written into an entry: the size and hash of every other. */
final class Seal {
  private static final String NAME = "SEAL";

  private Seal() {}

  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), of(folder));
  }

  static boolean fits(Path folder) throws IOException {
    var seal = folder.resolve(NAME);
    return Files.isRegularFile(seal) && Files.readString(seal).equals(of(folder));
  }

  private static String of(Path folder) throws IOException {
    var lines = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> !f.endsWith(NAME)).toList()) {
        var hash = ContentHash.sha256().digest(Files.readAllBytes(file));
        lines.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
      }
    }
    return lines.entrySet().stream()
        .map(e -> e.getValue() + "  " + e.getKey() + "\n")
        .collect(Collectors.joining())
        .concat("%d files%n".formatted(lines.size()));
  }
}

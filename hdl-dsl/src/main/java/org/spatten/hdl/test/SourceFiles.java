package org.spatten.hdl.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Java files by their simple names. */
final class SourceFiles {
  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, Path> doubles = new HashMap<>();

  SourceFiles(List<Path> folders) {
    for (Path folder : folders) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(f -> f.toString().endsWith(".java")).sorted().forEach(this::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot search " + folder, e);
      }
    }
  }

  private void add(Path file) {
    Path before = files.putIfAbsent(file.getFileName().toString(), file);
    if (before != null && !before.equals(file)) {
      doubles.put(file.getFileName().toString(), file);
    }
  }

  /** The file of that name, if there is one. */
  Optional<Path> find(String name) {
    if (doubles.containsKey(name)) {
      throw new IllegalArgumentException(
          "both "
              + files.get(name)
              + " and "
              + doubles.get(name)
              + " may be the "
              + name
              + " of the component; name a narrower folder");
    }
    return Optional.ofNullable(files.get(name));
  }
}

package org.spatten.verilator.source;

/** A file by name and text; the name has no folder. */
public record SourceFile(String name, String text) {
  public SourceFile {
    if (name.isEmpty() || name.contains("/")) {
      throw new IllegalArgumentException("a source file needs a plain name, not '" + name + "'");
    }
  }
}

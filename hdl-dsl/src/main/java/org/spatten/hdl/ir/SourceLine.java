package org.spatten.hdl.ir;

/**
 * The user's statement that a node stems from; {@code file} is a simple file name such as {@code
 * Gcd.java}.
 */
public record SourceLine(String file, int line) {
  public static final SourceLine UNKNOWN = new SourceLine("unknown", 0);

  // Written out because the compiler's own is linked by slow method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceLine at && at.line == line && at.file.equals(file);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + line;
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

package org.spatten.hdl.ir;

/**
 * The user's statement that a node stems from; {@code file} is a simple file name such as {@code
 * Gcd.java}.
 */
public record SourceLine(String file, int line) {
  public static final SourceLine UNKNOWN = new SourceLine("unknown", 0);

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

package org.spatten.hdl.ir;

import java.util.function.Supplier;

/**
 * The user's statement that a node stems from; its file is a simple name such as {@code Gcd.java}.
 * It may be looked for only when someone asks, since most lines of a circuit are never shown.
 */
public final class SourceLine {
  public static final SourceLine UNKNOWN = new SourceLine("unknown", 0);

  private String file;
  private int line;

  /** Until file and line are known. */
  private Supplier<SourceLine> search;

  /** A line that is known. */
  public SourceLine(String file, int line) {
    this.file = file;
    this.line = line;
  }

  /**
   * A line that {@code search} gives.
   *
   * @param search runs at most once, when the line is asked for
   */
  public SourceLine(Supplier<SourceLine> search) {
    this.search = search;
  }

  public String file() {
    find();
    return file;
  }

  public int line() {
    find();
    return line;
  }

  private synchronized void find() {
    if (search != null) {
      var found = search.get();
      file = found.file();
      line = found.line();
      search = null;
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SourceLine at && at.line() == line() && at.file().equals(file()));
  }

  @Override
  public int hashCode() {
    return 31 * file().hashCode() + line();
  }

  @Override
  public String toString() {
    return file() + ":" + line();
  }
}

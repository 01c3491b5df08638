package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;

/** Lines of text with indentation; long lines are wrapped. */
final class Code {
  private static final String UNIT = "  ";
  private final List<String> lines = new ArrayList<>();
  private int depth;

  void line(String text) {
    if (text.isEmpty()) {
      lines.add("");
    } else {
      LineWrapper.wrap(UNIT.repeat(depth) + text, lines);
    }
  }

  /** A line with a comment, which stays on the first line when the text takes several. */
  void line(String text, String comment) {
    int first = lines.size();
    LineWrapper.wrap(
        UNIT.repeat(depth) + text, LineWrapper.WIDTH - comment.strip().length() - 2, lines);
    boolean one = lines.size() == first + 1;
    lines.set(first, lines.get(first) + (one ? comment : "  " + comment.strip()));
  }

  /** Moves all further lines one step to the right. */
  void indent() {
    depth++;
  }

  void outdent() {
    depth--;
  }

  /** A line that begins a block. */
  void open(String text) {
    line(text);
    depth++;
  }

  /** A line that ends a block. */
  void close(String text) {
    depth--;
    line(text);
  }

  /** A line that ends one block and begins the next. */
  void reopen(String text) {
    close(text);
    depth++;
  }

  /** A preprocessor directive, at the left edge. */
  void directive(String text) {
    lines.add(text);
  }

  void append(Code other) {
    if (depth == 0) {
      lines.addAll(other.lines);
      return;
    }
    for (String line : other.lines) {
      lines.add(line.isEmpty() ? line : UNIT.repeat(depth) + line);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int size() {
    return lines.size();
  }

  String firstLine() {
    return lines.get(0).strip();
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}

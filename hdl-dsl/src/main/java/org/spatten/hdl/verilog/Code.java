package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;

/** Lines of text with indentation; long lines are wrapped when the text is asked for. */
final class Code {
  /**
   * One line, however long.
   *
   * @param depth of indentation
   * @param comment what follows on the first piece, with the space before it; perhaps empty
   */
  record Line(int depth, String text, String comment) {}

  private final List<Line> lines = new ArrayList<>();
  private int depth;

  void line(String text) {
    line(text, "");
  }

  /** A line with a comment, which stays on the first piece when the text takes several. */
  void line(String text, String comment) {
    lines.add(new Line(text.isEmpty() ? 0 : depth, text, comment));
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
    lines.add(new Line(0, text, ""));
  }

  void append(Code other) {
    if (depth == 0) {
      lines.addAll(other.lines);
      return;
    }
    for (var line : other.lines) {
      lines.add(
          line.text().isEmpty()
              ? line
              : new Line(depth + line.depth(), line.text(), line.comment()));
    }
  }

  List<Line> lines() {
    return lines;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int size() {
    return lines.size();
  }

  String firstLine() {
    return lines.get(0).text();
  }

  /** The same text in other lines. */
  static Code of(List<Line> lines) {
    var code = new Code();
    code.lines.addAll(lines);
    return code;
  }

  /** Adds the text, each line with its end. */
  void appendTo(StringBuilder out) {
    for (var line : lines) {
      LineWrapper.wrap(line, out);
    }
  }

  @Override
  public String toString() {
    var out = new StringBuilder();
    appendTo(out);
    return out.toString();
  }
}

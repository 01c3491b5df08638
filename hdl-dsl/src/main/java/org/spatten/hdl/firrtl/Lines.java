package org.spatten.hdl.firrtl;

import org.spatten.hdl.ir.SourceLine;

/** Lines of text with indentation and source locators. */
final class Lines {
  private static final String UNIT = "  ";
  private final StringBuilder text = new StringBuilder();
  private int depth;

  Lines(int depth) {
    this.depth = depth;
  }

  void line(String code) {
    text.append(UNIT.repeat(depth)).append(code).append('\n');
  }

  void line(String code, SourceLine at) {
    line(code + locator(at));
  }

  /** A line that begins a block. */
  void open(String code, SourceLine at) {
    line(code, at);
    depth++;
  }

  void close() {
    depth--;
  }

  int size() {
    return text.length();
  }

  void append(Lines other) {
    text.append(other.text);
  }

  /** The language knows no columns, and the format wants one. */
  private static String locator(SourceLine at) {
    return at.equals(SourceLine.UNKNOWN) ? "" : " @[" + at.file() + " " + at.line() + ":1]";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

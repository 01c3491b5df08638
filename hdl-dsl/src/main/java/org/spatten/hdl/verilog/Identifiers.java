package org.spatten.hdl.verilog;

import java.util.function.BiConsumer;

/** Finds the names of a module's own things in a line of its text. */
final class Identifiers {
  private Identifiers() {}

  /** Whether a name begins there: not a port of an instance, a system function or a literal. */
  static boolean isStart(String line, int at) {
    if (!isLetter(line.charAt(at))) {
      return false;
    }
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    return !isLetter(before)
        && !Character.isDigit(before)
        && before != '.'
        && before != '$'
        && before != '\'';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static int end(String line, int start) {
    int i = start;
    while (i < line.length() && (isLetter(line.charAt(i)) || Character.isDigit(line.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** The end of what is not a name of the module: a string, a word, or one character. */
  static int endOfOther(String line, int start) {
    char c = line.charAt(start);
    if (c == '"') {
      int i = start + 1;
      while (i < line.length() && line.charAt(i) != '"') {
        i += line.charAt(i) == '\\' ? 2 : 1;
      }
      return Math.min(i + 1, line.length());
    }
    int word = end(line, start);
    return word > start ? word : start + 1;
  }

  /** Calls back with the bounds of each name. */
  static void forEach(String line, BiConsumer<Integer, Integer> startAndEnd) {
    int at = 0;
    while (at < line.length()) {
      boolean name = isStart(line, at);
      int end = name ? end(line, at) : endOfOther(line, at);
      if (name) {
        startAndEnd.accept(at, end);
      }
      at = end;
    }
  }
}

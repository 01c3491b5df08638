package org.spatten.hdl.verilog;

import java.util.List;

/** Breaks long lines at the spaces of least bracket depth. */
final class LineWrapper {
  static final int WIDTH = 100;
  private static final String CONTINUATION = "    ";

  private LineWrapper() {}

  /** Adds a line, in pieces where it is long. */
  static void wrap(String line, List<String> out) {
    wrap(line, WIDTH, out);
  }

  /** Adds a line in pieces of at most that many characters, if there are spaces to break at. */
  static void wrap(String line, int width, List<String> out) {
    if (line.length() <= width) {
      out.add(line);
      return;
    }
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    split(line.strip(), width, indent, indent + CONTINUATION, out);
  }

  private static void split(String text, int width, String first, String rest, List<String> out) {
    int start = 0;
    String indent = first;
    while (indent.length() + text.length() - start > width) {
      int at = breakBefore(text, start, width - indent.length());
      if (at < 0) {
        break;
      }
      out.add(indent + text.substring(start, at));
      start = at + 1;
      indent = rest;
    }
    out.add(indent + text.substring(start));
  }

  /** The last of the shallowest spaces that leaves a line at least a third full; -1 for none. */
  private static int breakBefore(String text, int start, int limit) {
    int depth = 0;
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    boolean quoted = false;
    int end = Math.min(start + limit, text.length() - 1);
    for (int i = start; i <= end || (best < 0 && i < text.length()); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == ')' || c == '}' || c == ']')) {
        depth--;
      } else if (c == ' ' && !quoted && text.startsWith("//", i + 1)) {
        return best;
      } else if (c == ' '
          && !quoted
          && breakable(text, i)
          && (rank(text, i, depth) <= bestRank || best < start + limit / 3)) {
        best = i;
        bestRank = rank(text, i, depth);
      }
    }
    return best;
  }

  /** An alternative had better begin a line than its condition's value. */
  private static int rank(String text, int space, int depth) {
    return 2 * depth + (text.charAt(space + 1) == '?' ? 1 : 0);
  }

  /** Lines break after an operator or a comma, but before {@code ?} and {@code :}. */
  private static boolean breakable(String text, int space) {
    char before = space == 0 ? ' ' : text.charAt(space - 1);
    char after = text.charAt(space + 1);
    if (after == '?' || after == ':') {
      return true;
    }
    return before == ','
        || before == '='
        || (before != '?' && before != ':' && "+-*/%&|^<>".indexOf(before) >= 0);
  }
}

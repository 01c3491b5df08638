package org.spatten.hdl.verilog;

/** Breaks long lines at the spaces of least bracket depth. */
final class LineWrapper {
  static final int WIDTH = 100;
  private static final String UNIT = "  ";
  private static final String CONTINUATION = "    ";

  private LineWrapper() {}

  /** Adds a line, in pieces where it is long and has spaces to break at. */
  static void wrap(Code.Line line, StringBuilder out) {
    String text = line.text();
    int room = line.comment().isEmpty() ? WIDTH : WIDTH - line.comment().strip().length() - 2;
    for (int i = 0; i < line.depth(); i++) {
      out.append(UNIT);
    }
    if (UNIT.length() * line.depth() + text.length() <= room) {
      out.append(text).append(line.comment()).append('\n');
    } else {
      split(line, room, out);
    }
  }

  private static void split(Code.Line line, int width, StringBuilder out) {
    String text = line.text().strip();
    int leading = line.text().length() - line.text().stripLeading().length();
    String indent = UNIT.repeat(line.depth()) + line.text().substring(0, leading);
    int room = width - indent.length();
    int start = 0;
    String end = "  " + line.comment().strip() + "\n";
    out.append(indent, line.depth() * UNIT.length(), indent.length());
    while (text.length() - start > room) {
      int at = breakBefore(text, start, room);
      if (at < 0) {
        break;
      }
      boolean isFirst = start == 0;
      out.append(text, start, at).append(isFirst && !line.comment().isEmpty() ? end : "\n");
      out.append(indent).append(CONTINUATION);
      start = at + 1;
      room = width - indent.length() - CONTINUATION.length();
    }
    out.append(text, start, text.length()).append(start == 0 ? line.comment() : "").append('\n');
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

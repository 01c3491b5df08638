package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces of text, one after another, that differ only in numbers that grow by equal steps.
 *
 * @param first line of the first piece
 * @param end line after the last piece
 * @param count of pieces
 * @param lines of the first piece
 * @param steps of the numbers of all its lines, in order
 */
record LaneRun(int first, int end, int count, List<IndexedText> lines, List<Integer> steps) {
  private static final int FEWEST = 4;

  /** Single assignments that alternate. */
  private static final int MOST_TOGETHER = 4;

  /** Loops of more rounds are not unrolled by Verilator. */
  private static final int MOST = 64;

  /** The run that begins at a line, if four pieces at least are alike. */
  static Optional<LaneRun> at(List<Code.Line> lines, int first) {
    int length = pieceLength(lines, first);
    if (length > 1) {
      return at(lines, first, length, lines.get(first).depth() == 1 ? 1 : 0);
    }
    for (int together = 1; together <= MOST_TOGETHER && length == 1; together++) {
      var run = at(lines, first, together, 0);
      if (run.isPresent()) {
        return run;
      }
      int last = first + together;
      length = last < lines.size() ? pieceLength(lines, last) : 0;
    }
    return Optional.empty();
  }

  private static Optional<LaneRun> at(List<Code.Line> lines, int first, int length, int gap) {
    if (!isLike(lines, first, first + length + gap, length)) {
      return Optional.empty();
    }
    var piece = piece(lines, first, length);
    var steps = steps(lines, piece, first + length + gap);
    if (!grows(steps)) {
      return Optional.empty();
    }
    int count = 2;
    int next = first + 2 * (length + gap);
    while (count < MOST && follows(lines, first, next, piece, steps, count)) {
      count++;
      next += length + gap;
    }
    return count < FEWEST
        ? Optional.empty()
        : Optional.of(new LaneRun(first, next - gap, count, piece, steps));
  }

  private static boolean grows(List<Integer> steps) {
    for (int step : steps) {
      if (step != 0) {
        return true;
      }
    }
    return false;
  }

  /** What the numbers of a piece grow by to the like lines at {@code next}; none if not alike. */
  private static List<Integer> steps(List<Code.Line> lines, List<IndexedText> piece, int next) {
    var steps = new ArrayList<Integer>();
    for (int i = 0; i < piece.size(); i++) {
      var numbers = piece.get(i).numbers();
      var following = piece.get(i).numbersIn(lines.get(next + i).text());
      if (following.isEmpty()) {
        return List.of();
      }
      for (int j = 0; j < numbers.size(); j++) {
        steps.add(following.get().get(j) - numbers.get(j));
      }
    }
    return steps;
  }

  /** Whether the lines at {@code next} are the piece at {@code first}, {@code count} steps on. */
  private static boolean follows(
      List<Code.Line> lines,
      int first,
      int next,
      List<IndexedText> piece,
      List<Integer> steps,
      int count) {
    if (next + piece.size() > lines.size()) {
      return false;
    }
    int from = 0;
    for (int i = 0; i < piece.size(); i++) {
      var line = piece.get(i);
      var other = lines.get(next + i);
      if (other.depth() != lines.get(first + i).depth()
          || !line.isSteppedTo(other.text(), steps.subList(from, steps.size()), count)) {
        return false;
      }
      from += line.numbers().size();
    }
    return true;
  }

  /** How many lines the assignment or block has that begins at a line; 0 for anything else. */
  private static int pieceLength(List<Code.Line> lines, int first) {
    var line = lines.get(first);
    String text = line.text();
    if (line.depth() == 1 && text.startsWith("assign ")) {
      return 1;
    }
    if (line.depth() > 1 && isAssignment(text)) {
      return 1;
    }
    boolean block = line.depth() == 1 ? text.startsWith("always_ff ") : text.startsWith("if (");
    if (!block) {
      return 0;
    }
    for (int i = first + 1; i < lines.size(); i++) {
      String inside = lines.get(i).text();
      if (inside.startsWith("for (")
          || (!inside.isEmpty() && lines.get(i).depth() < line.depth())) {
        return 0;
      }
      if (lines.get(i).depth() == line.depth() && inside.equals("end")) {
        return i - first + 1;
      }
    }
    return 0;
  }

  private static boolean isAssignment(String text) {
    if (text.isEmpty() || !Identifiers.isStart(text, 0)) {
      return false;
    }
    int end = Identifiers.end(text, 0);
    int close = end < text.length() && text.charAt(end) == '[' ? text.indexOf(']', end) + 1 : end;
    return text.startsWith(" <= ", close) || text.startsWith(" = ", close);
  }

  /** A quick test before the texts are taken apart. */
  private static boolean isLike(List<Code.Line> lines, int first, int next, int length) {
    if (next + length > lines.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      var one = lines.get(first + i);
      var other = lines.get(next + i);
      if (one.depth() != other.depth() || !differInDigits(one.text(), other.text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether texts are equal but for digits. */
  private static boolean differInDigits(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      char c = one.charAt(i);
      char d = other.charAt(j);
      if (isDigit(c) && isDigit(d)) {
        i = endOfDigits(one, i);
        j = endOfDigits(other, j);
      } else if (c == d) {
        i++;
        j++;
      } else {
        return false;
      }
    }
    return i == one.length() && j == other.length();
  }

  private static int endOfDigits(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static List<IndexedText> piece(List<Code.Line> lines, int first, int length) {
    var piece = new ArrayList<IndexedText>(length);
    for (int i = first; i < first + length; i++) {
      piece.add(IndexedText.of(lines.get(i).text()));
    }
    return piece;
  }
}

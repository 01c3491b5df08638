package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with the numbers set apart that may be indexes: those between or after underscores in
 * names, and those in brackets.
 *
 * @param parts the line, in order
 * @param numbers in order
 */
record IndexedText(List<Part> parts, List<Integer> numbers) {
  /** Longer numbers are no indexes. */
  private static final int MOST_DIGITS = 5;

  /** A piece of a line that has the numbers from {@code first} upwards. */
  sealed interface Part {}

  /** What has no number. */
  record Plain(String text) implements Part {}

  /** A name, as the words around its numbers. */
  record Name(List<String> words, int first) implements Part {}

  /** A select of one bit, or of {@code [high:low]}. */
  record Bits(int first, boolean range) implements Part {}

  static IndexedText of(String line) {
    var reader = new Reader(line);
    reader.read();
    return new IndexedText(reader.parts, reader.numbers);
  }

  /** The numbers of a line that differs from this one in them only. */
  Optional<List<Integer>> numbersIn(String line) {
    var walk = new Walk(line);
    return walk.isAlong() ? Optional.of(walk.read) : Optional.empty();
  }

  /** Whether a line is this one with each number {@code count} of its steps on. */
  boolean isSteppedTo(String line, List<Integer> steps, int count) {
    var walk = new Walk(line);
    if (!walk.isAlong()) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (walk.read.get(i) != numbers.get(i) + count * steps.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Goes along a line that ought to be this one but for the numbers. */
  private final class Walk {
    final String line;
    final List<Integer> read = new ArrayList<>(numbers.size());
    int at;

    Walk(String line) {
      this.line = line;
    }

    boolean isAlong() {
      for (var part : parts) {
        boolean found;
        if (part instanceof Plain plain) {
          found = text(plain.text());
        } else if (part instanceof Name name) {
          found = text(name.words().get(0));
          for (int i = 1; i < name.words().size() && found; i++) {
            found = number() && text(name.words().get(i));
          }
        } else {
          boolean range = ((Bits) part).range();
          found = text("[") && number() && (!range || (text(":") && number())) && text("]");
        }
        if (!found) {
          return false;
        }
      }
      return at == line.length();
    }

    private boolean text(String expected) {
      boolean found = line.startsWith(expected, at);
      at += expected.length();
      return found;
    }

    /** Reads a number without leading zeros. */
    private boolean number() {
      int start = at;
      int value = 0;
      while (at < line.length() && Character.isDigit(line.charAt(at)) && at - start < MOST_DIGITS) {
        value = 10 * value + line.charAt(at) - '0';
        at++;
      }
      read.add(value);
      return at > start && (line.charAt(start) != '0' || at == start + 1);
    }
  }

  /** Takes a line apart. */
  private static final class Reader {
    final String line;
    final List<Part> parts = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    int at;

    Reader(String line) {
      this.line = line;
    }

    void read() {
      while (at < line.length()) {
        char c = line.charAt(at);
        if (Identifiers.isStart(line, at)) {
          name();
        } else if (c != '[' || !bits()) {
          plain(Identifiers.endOfOther(line, at));
        }
      }
    }

    private void plain(int end) {
      String text = line.substring(at, end);
      parts.add(new Plain(text));
      at = end;
    }

    private void name() {
      int end = Identifiers.end(line, at);
      var words = new ArrayList<String>();
      int first = numbers.size();
      int word = at;
      for (int i = at; i < end; i++) {
        int digits = digits(i + 1, end);
        if (line.charAt(i) == '_' && digits > i + 1 && isIndex(i + 1, digits, end)) {
          words.add(line.substring(word, i + 1));
          numbers.add(Integer.parseInt(line.substring(i + 1, digits)));
          word = digits;
        }
      }
      words.add(line.substring(word, end));
      parts.add(new Name(words, first));
      at = end;
    }

    private int digits(int from, int end) {
      int i = from;
      while (i < end && Character.isDigit(line.charAt(i))) {
        i++;
      }
      return i;
    }

    private boolean isIndex(int from, int to, int end) {
      return (to == end || line.charAt(to) == '_')
          && to - from <= MOST_DIGITS
          && (line.charAt(from) != '0' || to == from + 1);
    }

    /** Reads a select with constant bounds; false when it is another one. */
    private boolean bits() {
      int close = line.indexOf(']', at);
      if (close < 0 || close - at > 14) {
        return false;
      }
      int middle = digits(at + 1, close);
      boolean range = middle < close && line.charAt(middle) == ':';
      int last = range ? digits(middle + 1, close) : middle;
      if (middle == at + 1 || last < close || (range && last == middle + 1)) {
        return false;
      }
      parts.add(new Bits(numbers.size(), range));
      numbers.add(Integer.parseInt(line.substring(at + 1, middle)));
      if (range) {
        numbers.add(Integer.parseInt(line.substring(middle + 1, last)));
      }
      at = close + 1;
      return true;
    }
  }
}

package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with the numbers set apart that may be indexes: those between or after underscores in
 * names, and those in brackets. Lines of equal {@code skeleton} differ in such numbers only.
 *
 * @param parts the line, in order
 * @param numbers in order
 */
record IndexedText(String skeleton, List<Part> parts, List<Integer> numbers) {
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
    return new IndexedText(reader.skeleton.toString(), reader.parts, reader.numbers);
  }

  /** Whether a line is this one with each number {@code count} of its steps on. */
  boolean isSteppedTo(String line, List<Integer> steps, int count) {
    var walk = new Walk(line, steps, count);
    for (var part : parts) {
      boolean found;
      if (part instanceof Plain plain) {
        found = walk.text(plain.text());
      } else if (part instanceof Name name) {
        found = walk.text(name.words().get(0));
        for (int i = 1; i < name.words().size() && found; i++) {
          found = walk.number(name.first() + i - 1) && walk.text(name.words().get(i));
        }
      } else {
        var bits = (Bits) part;
        found =
            walk.text("[")
                && walk.number(bits.first())
                && (!bits.range() || (walk.text(":") && walk.number(bits.first() + 1)))
                && walk.text("]");
      }
      if (!found) {
        return false;
      }
    }
    return walk.at == line.length();
  }

  /** Goes along a line that ought to be this one some steps on. */
  private final class Walk {
    final String line;
    final List<Integer> steps;
    final int count;
    int at;

    Walk(String line, List<Integer> steps, int count) {
      this.line = line;
      this.steps = steps;
      this.count = count;
    }

    boolean text(String expected) {
      boolean found = line.startsWith(expected, at);
      at += expected.length();
      return found;
    }

    boolean number(int which) {
      return text(Integer.toString(numbers.get(which) + count * steps.get(which)));
    }
  }

  /** Takes a line apart. */
  private static final class Reader {
    final String line;
    final StringBuilder skeleton = new StringBuilder();
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
      skeleton.append(text);
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
      skeleton.append(String.join("#", words));
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
          && to - from < 6
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
      skeleton.append(range ? "[#:#]" : "[#]");
      at = close + 1;
      return true;
    }
  }
}

package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.spatten.hdl.verilog.ArrayFamilies.Array;

/** The text of a loop that stands for a run of like pieces, if arrays can hold what they index. */
final class LoopText {
  /** Where the name stands that a continuous assignment drives. */
  private static final int TARGET = 2;

  private final LaneRun run;
  private final ArrayFamilies families;
  private final String variable;
  private final Predicate<String> isArray;
  private final Set<Array> arrays = new LinkedHashSet<>();
  private final Set<Array> cyclic = new LinkedHashSet<>();
  private Optional<Array> driven = Optional.empty();
  private final List<String> body = new ArrayList<>();
  private String label = "";
  private int start;
  private boolean started;

  private LoopText(
      LaneRun run, ArrayFamilies families, Predicate<String> isArray, String variable) {
    this.isArray = isArray;
    this.run = run;
    this.families = families;
    this.variable = variable;
  }

  /**
   * The loop, unless something that is no element of an array is numbered by the lane.
   *
   * @param isArray whether a name is that of an array in the text already
   */
  static Optional<LoopText> of(
      LaneRun run, ArrayFamilies families, Predicate<String> isArray, String variable) {
    var text = new LoopText(run, families, isArray, variable);
    int numbersBefore = 0;
    for (var line : run.lines()) {
      var written = text.line(line, numbersBefore);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      text.body.add(written.get());
      numbersBefore += line.numbers().size();
    }
    return text.label.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The name of the first array that it indexes. */
  String label() {
    return label;
  }

  /** The arrays that it indexes; the first is the one that it drives. */
  Set<Array> arrays() {
    return arrays;
  }

  /** Whether it indexes one of some arrays. */
  boolean uses(Set<Array> some) {
    for (var array : arrays) {
      if (some.contains(array)) {
        return true;
      }
    }
    return false;
  }

  /** The arrays of which one element is assigned from another. */
  Set<Array> cyclic() {
    return cyclic;
  }

  /** The lines inside the loop. */
  List<String> body() {
    return body;
  }

  /** {@code i = 0; i < 8; i++} */
  String head() {
    return "%1$s = %2$d; %1$s < %3$d; %1$s++".formatted(variable, start, start + run.count());
  }

  private Optional<String> line(IndexedText line, int numbersBefore) {
    var text = new StringBuilder();
    var steps = run.steps().subList(numbersBefore, numbersBefore + line.numbers().size());
    driven = Optional.empty();
    for (int at = 0; at < line.parts().size(); at++) {
      var part = line.parts().get(at);
      boolean isTarget = at == TARGET && text.indexOf("assign ") == 0;
      if (part instanceof IndexedText.Plain plain) {
        text.append(plain.text());
      } else {
        var written =
            part instanceof IndexedText.Name name
                ? name(name, line.numbers(), steps, isTarget)
                : bits((IndexedText.Bits) part, line.numbers(), steps);
        if (written.isEmpty()) {
          return Optional.empty();
        }
        text.append(written.get());
        indexes(line, at, numbersBefore);
      }
    }
    return Optional.of(text.toString());
  }

  /** Takes note of an array whose element is chosen by the round. */
  private void indexes(IndexedText line, int at, int numbersBefore) {
    if (label.isEmpty() && !arrays.isEmpty()) {
      label = arrays.iterator().next().name();
    } else if (label.isEmpty()
        && at > 0
        && line.parts().get(at) instanceof IndexedText.Bits bits
        && run.steps().get(numbersBefore + bits.first()) != 0
        && line.parts().get(at - 1) instanceof IndexedText.Name name
        && name.words().size() == 1
        && isArray.test(name.words().get(0))) {
      label = name.words().get(0);
    }
  }

  private Optional<String> name(
      IndexedText.Name name, List<Integer> numbers, List<Integer> steps, boolean isTarget) {
    int count = name.words().size() - 1;
    var own = numbers.subList(name.first(), name.first() + count);
    int varying = -1;
    for (int i = 0; i < count; i++) {
      if (steps.get(name.first() + i) != 0) {
        if (varying >= 0) {
          return Optional.empty();
        }
        varying = i;
      }
    }
    if (varying < 0) {
      return Optional.of(spelled(name.words(), own));
    }
    int which = varying;
    int value = own.get(which);
    int step = steps.get(name.first() + which);
    return families
        .of(name.words(), own, which)
        .filter(a -> value + (run.count() - 1) * step < a.members().size())
        .map(
            array -> {
              arrays.add(array);
              if (isTarget) {
                driven = Optional.of(array);
              } else if (driven.isPresent() && driven.get().equals(array)) {
                cyclic.add(array);
              }
              return array.name() + "[" + index(value, step) + "]";
            });
  }

  static String spelled(List<String> words, List<Integer> numbers) {
    var text = new StringBuilder(words.get(0));
    for (int i = 0; i < numbers.size(); i++) {
      text.append(numbers.get(i)).append(words.get(i + 1));
    }
    return text.toString();
  }

  private Optional<String> bits(IndexedText.Bits bits, List<Integer> numbers, List<Integer> steps) {
    int first = numbers.get(bits.first());
    int step = steps.get(bits.first());
    if (!bits.range()) {
      return Optional.of(step == 0 ? "[" + first + "]" : "[" + index(first, step) + "]");
    }
    int low = numbers.get(bits.first() + 1);
    if (step != steps.get(bits.first() + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        step == 0
            ? "[" + first + ":" + low + "]"
            : "[" + index(low, step) + " +: " + (first - low + 1) + "]");
  }

  /** The value that begins at {@code value} and grows by {@code step} each round. */
  private String index(int value, int step) {
    if (!started) {
      started = true;
      start = step == 1 ? value : 0;
    }
    int offset = value - step * start;
    String product = step == 1 ? variable : step + "*" + variable;
    return offset == 0 ? product : product + (offset < 0 ? " - " : " + ") + Math.abs(offset);
  }
}

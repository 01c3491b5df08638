package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.verilog.InstanceArray.Element;

/**
 * Rounds of a loop, one after another, whose values are the same or one element after another.
 *
 * @param first the value of the first round
 */
record ElementRun(int from, int to, Kind kind, Expr first) {
  private static final int FEWEST = 4;
  private static final int MOST_TOGETHER = 8;
  private static final int FEWEST_ROWS = 4;

  /** How the values of a run go on. */
  enum Kind {
    SINGLE,
    SAME,
    NEXT
  }

  /** The runs of values, in order; short ones are single values. */
  static List<ElementRun> of(List<Expr> values, SignalTable<Element> elements) {
    var runs = new ArrayList<ElementRun>();
    int from = 0;
    while (from < values.size()) {
      var kind = Kind.SINGLE;
      int to = from + 1;
      while (to < values.size()) {
        var next = kind(values.get(to - 1), values.get(to), elements);
        if (next == Kind.SINGLE || (kind != Kind.SINGLE && next != kind)) {
          break;
        }
        kind = next;
        to++;
      }
      if (to - from >= FEWEST) {
        runs.add(new ElementRun(from, to, kind, values.get(from)));
      } else {
        for (int i = from; i < to; i++) {
          runs.add(new ElementRun(i, i + 1, Kind.SINGLE, values.get(i)));
        }
      }
      from = to;
    }
    return runs;
  }

  /**
   * The number of rounds after which the runs repeat; 0 when they do not. Runs repeat when their
   * lengths do, and the values of the longer ones go on in equal steps.
   */
  static int rowOf(List<ElementRun> runs, SignalTable<Element> elements) {
    for (int together = 2; together <= MOST_TOGETHER; together++) {
      if (runs.size() % together == 0
          && runs.size() / together >= FEWEST_ROWS
          && repeats(runs, together, elements)) {
        return runs.get(together).from();
      }
    }
    return 0;
  }

  private static boolean repeats(
      List<ElementRun> runs, int together, SignalTable<Element> elements) {
    for (int i = together; i < runs.size(); i++) {
      var run = runs.get(i);
      var before = runs.get(i - together);
      if (run.kind() != before.kind()
          || run.rounds() != before.rounds()
          || (run.kind() == Kind.SAME && !isSame(run.first(), before.first()))
          || (run.kind() == Kind.NEXT && !run.follows(before, elements))) {
        return false;
      }
    }
    return runs.subList(0, together).stream().anyMatch(r -> r.kind() != Kind.SINGLE);
  }

  /** Whether the elements are as far from the rounds as those of another run. */
  private boolean follows(ElementRun other, SignalTable<Element> elements) {
    var element = elementOf(first, elements);
    var before = elementOf(other.first, elements);
    return element.array().equals(before.array())
        && element.index() - from == before.index() - other.from;
  }

  /** The element that a value of a run of elements is. */
  static Element elementOf(Expr value, SignalTable<Element> elements) {
    return elements.find(((Expr.Read) value).signal()).orElseThrow();
  }

  int rounds() {
    return to - from;
  }

  private static Kind kind(Expr one, Expr next, SignalTable<Element> elements) {
    if (isSame(one, next)) {
      return Kind.SAME;
    }
    if (one instanceof Expr.Read a
        && next instanceof Expr.Read b
        && elements.contains(a.signal())
        && elements.contains(b.signal())) {
      var element = elements.find(a.signal()).get();
      var following = elements.find(b.signal()).get();
      if (following.index() == element.index() + 1 && following.array().equals(element.array())) {
        return Kind.NEXT;
      }
    }
    return Kind.SINGLE;
  }

  /** Whether plain values are the same. */
  private static boolean isSame(Expr one, Expr other) {
    if (one instanceof Expr.Read a && other instanceof Expr.Read b) {
      return a.signal().equals(b.signal());
    }
    if (one instanceof Expr.Literal a && other instanceof Expr.Literal b) {
      return a.value().equals(b.value()) && a.type().equals(b.type());
    }
    if (one instanceof Expr.Slice a && other instanceof Expr.Slice b) {
      return a.low() == b.low()
          && a.high() == b.high()
          && a.type().equals(b.type())
          && isSame(a.value(), b.value());
    }
    return one instanceof Expr.Cast a
        && other instanceof Expr.Cast b
        && a.type().equals(b.type())
        && isSame(a.value(), b.value());
  }
}

package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/**
 * Cuts the signals of one module where assignments to parts of them begin and end, so that bits
 * driven apart depend on different things and are no false cycle.
 */
final class BitGroups {
  /** Bits {@code high} to {@code low} of a signal. */
  record Key(Signal signal, int high, int low) {
    @Override
    public int hashCode() {
      return 31 * signal.hashCode() + low;
    }
  }

  /** Start bits of the groups, for signals that have more than one. */
  private final Map<Signal, NavigableSet<Integer>> cuts = new HashMap<>();

  BitGroups(List<Statement> statements, Set<Signal> bitByBit) {
    collect(statements);
    for (Signal signal : bitByBit) {
      for (int bit = 0; bit < signal.width(); bit++) {
        starts(signal).add(bit);
      }
    }
  }

  private void collect(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        collect(assign.target());
      } else if (statement instanceof Statement.When when) {
        collect(when.then());
        collect(when.otherwise());
      } else if (statement instanceof Statement.Choose choose) {
        for (Statement.Arm arm : choose.arms()) {
          collect(arm.body());
        }
        collect(choose.otherwise().orElse(List.of()));
      }
    }
  }

  private void collect(Target target) {
    if (target instanceof Target.Part part) {
      starts(part.signal()).add(part.low());
      if (part.high() + 1 < part.signal().width()) {
        starts(part.signal()).add(part.high() + 1);
      }
    }
  }

  private NavigableSet<Integer> starts(Signal signal) {
    return cuts.computeIfAbsent(
        signal,
        s -> {
          NavigableSet<Integer> starts = new TreeSet<>();
          starts.add(0);
          return starts;
        });
  }

  /** Assigns a node, which has one group unless it is cut bit by bit. */
  void assign(Signal signal, Expr value, BiConsumer<Key, Expr> put) {
    eachGroup(signal, signal.width() - 1, 0, value, put);
  }

  void assign(Target target, Expr value, Function<Key, Expr> current, BiConsumer<Key, Expr> put) {
    Signal signal = target.signal();
    if (target instanceof Target.Part part) {
      eachGroup(signal, part.high(), part.low(), value, put);
    } else if (target instanceof Target.DynamicPart part) {
      Expr whole = whole(signal, current);
      Expr changed = Exprs.insert(whole, value, part.low(), part.width());
      eachGroup(signal, signal.width() - 1, 0, changed, put);
    } else {
      eachGroup(signal, signal.width() - 1, 0, value, put);
    }
  }

  private void eachGroup(Signal signal, int high, int low, Expr value, BiConsumer<Key, Expr> put) {
    NavigableSet<Integer> starts = cuts.get(signal);
    if (starts == null) {
      put.accept(new Key(signal, high, low), value);
      return;
    }
    for (int from : starts.subSet(low, true, high, true)) {
      int to = end(starts, from, signal);
      put.accept(new Key(signal, to, from), Exprs.slice(value, to - low, from - low));
    }
  }

  private static int end(NavigableSet<Integer> starts, int from, Signal signal) {
    Integer next = starts.higher(from);
    return next == null ? signal.width() - 1 : next - 1;
  }

  /** All bits of a signal as assigned so far. */
  private Expr whole(Signal signal, Function<Key, Expr> current) {
    NavigableSet<Integer> starts = cuts.get(signal);
    if (starts == null) {
      return driven(current.apply(new Key(signal, signal.width() - 1, 0)), signal.type());
    }
    List<Expr> parts = new java.util.ArrayList<>();
    for (int from : starts.descendingSet()) {
      int to = end(starts, from, signal);
      Type type = new Type.BitsType(to - from + 1);
      parts.add(driven(current.apply(new Key(signal, to, from)), type));
    }
    return new Expr.Concat(parts, signal.type());
  }

  private static Expr driven(Expr value, Type type) {
    return Exprs.isUndriven(value) ? new Expr.Literal(BigInteger.ZERO, type) : value;
  }
}

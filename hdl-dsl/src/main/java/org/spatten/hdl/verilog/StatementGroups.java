package org.spatten.hdl.verilog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Assignments gathered into procedural blocks: targets that share a conditional share a block. */
final class StatementGroups {
  /** Statements in program order and all that they drive. */
  record Group(List<Statement> statements, Set<Signal> targets) {
    /** Whether there are only unconditional assignments to different bits. */
    boolean isPlain() {
      if (statements.size() == 1) {
        return statements.get(0) instanceof Statement.Define
            || (statements.get(0) instanceof Statement.Assign a
                && !(a.target() instanceof Target.DynamicPart));
      }
      var driven = new BitSet();
      for (var statement : statements) {
        var bits = plainBits(statement);
        if (bits.isEmpty() || driven.intersects(bits)) {
          return false;
        }
        driven.or(bits);
      }
      return true;
    }

    /** Whether one unconditional assignment to the whole signal is all there is. */
    boolean isSingleAssignment() {
      return statements.size() == 1
          && statements.get(0) instanceof Statement.Assign a
          && a.target() instanceof Target.Whole;
    }
  }

  private final SignalTable<Signal> parent = new SignalTable<>();

  private StatementGroups() {}

  /** The groups, in the order of their first statements. */
  static List<Group> of(List<Statement> statements) {
    return of(statements, List.of());
  }

  /**
   * As {@link #of(List)}.
   *
   * @param together signals that have to share a group, those of one array
   */
  static List<Group> of(List<Statement> statements, List<List<Signal>> together) {
    var groups = new StatementGroups();
    for (var signals : together) {
      signals.forEach(signal -> groups.unite(signals.get(0), signal));
    }
    var conditionals = new ArrayDeque<Set<Signal>>();
    for (var statement : statements) {
      var own = driven(statement);
      if (own.isPresent()) {
        groups.unite(own.get(), own.get());
      } else {
        var targets = targets(statement);
        conditionals.add(targets);
        var first = targets.iterator().next();
        for (var target : targets) {
          groups.unite(first, target);
        }
      }
    }
    var result = new ArrayList<Group>();
    var known = new SignalTable<Group>();
    for (var statement : statements) {
      var own = driven(statement);
      var targets = own.isPresent() ? Set.of(own.get()) : conditionals.remove();
      var root = groups.find(targets.iterator().next());
      var group = known.find(root);
      if (group.isEmpty()) {
        group = Optional.of(new Group(new ArrayList<>(1), new LinkedHashSet<>(2)));
        known.put(root, group.get());
        result.add(group.get());
      }
      group.get().statements().add(statement);
      group.get().targets().addAll(targets);
    }
    return result;
  }

  /** All that a conditional drives. */
  private static Set<Signal> targets(Statement conditional) {
    var result = new LinkedHashSet<Signal>();
    addDriven(conditional, result);
    return result;
  }

  private static void addDriven(Statement statement, Set<Signal> all) {
    var own = driven(statement);
    if (own.isPresent()) {
      all.add(own.get());
    }
    for (var body : Statements.bodies(statement)) {
      for (var inner : body) {
        addDriven(inner, all);
      }
    }
  }

  /** The first signal that a statement or one inside it drives. */
  static Optional<Signal> firstDriven(Statement statement) {
    var own = driven(statement);
    if (own.isPresent()) {
      return own;
    }
    for (var body : Statements.bodies(statement)) {
      for (var inner : body) {
        var found = firstDriven(inner);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The signal that a leaf drives. */
  static Optional<Signal> driven(Statement leaf) {
    if (leaf instanceof Statement.Assign a) {
      return Optional.of(a.target().signal());
    }
    return leaf instanceof Statement.Define d ? Optional.of(d.node()) : Optional.empty();
  }

  /** The bits that an assignment with constant bounds drives; none for any other statement. */
  private static BitSet plainBits(Statement statement) {
    var bits = new BitSet();
    if (statement instanceof Statement.Define d) {
      bits.set(0, d.node().width());
    } else if (statement instanceof Statement.Assign a && a.target() instanceof Target.Whole t) {
      bits.set(0, t.signal().width());
    } else if (statement instanceof Statement.Assign a && a.target() instanceof Target.Part t) {
      bits.set(t.low(), t.high() + 1);
    }
    return bits;
  }

  private void unite(Signal one, Signal other) {
    parent.put(find(other), find(one));
  }

  private Signal find(Signal signal) {
    var root = signal;
    for (var next = above(root); !next.equals(root); next = above(root)) {
      root = next;
    }
    var at = signal;
    while (!at.equals(root)) {
      var next = above(at);
      parent.put(at, root);
      at = next;
    }
    return root;
  }

  private Signal above(Signal signal) {
    return parent.getOrDefault(signal, signal);
  }
}

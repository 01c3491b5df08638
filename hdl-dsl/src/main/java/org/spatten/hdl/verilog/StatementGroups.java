package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private final Map<Signal, Signal> parent = new LinkedHashMap<>();

  private StatementGroups() {}

  /** The groups, in the order of their first statements. */
  static List<Group> of(List<Statement> statements) {
    var groups = new StatementGroups();
    var targets = new ArrayList<Set<Signal>>();
    for (var statement : statements) {
      var inside = targets(statement);
      targets.add(inside);
      groups.unite(inside);
    }
    var result = new LinkedHashMap<Signal, Group>();
    for (int i = 0; i < statements.size(); i++) {
      var root = groups.find(targets.get(i).iterator().next());
      var group =
          result.computeIfAbsent(root, k -> new Group(new ArrayList<>(), new LinkedHashSet<>()));
      group.statements().add(statements.get(i));
      group.targets().addAll(targets.get(i));
    }
    return List.copyOf(result.values());
  }

  static Set<Signal> targets(Statement statement) {
    var own = driven(statement);
    if (own.isPresent()) {
      return Set.of(own.get());
    }
    var result = new LinkedHashSet<Signal>();
    Statements.forEach(statement, s -> driven(s).ifPresent(result::add));
    return result;
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

  private void unite(Set<Signal> signals) {
    Signal first = null;
    for (var signal : signals) {
      parent.putIfAbsent(signal, signal);
      if (first == null) {
        first = find(signal);
      } else {
        parent.put(find(signal), first);
      }
    }
  }

  private Signal find(Signal signal) {
    var root = signal;
    while (!parent.get(root).equals(root)) {
      root = parent.get(root);
    }
    var at = signal;
    while (!at.equals(root)) {
      at = parent.put(at, root);
    }
    return root;
  }
}

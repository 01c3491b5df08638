package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/**
 * A module body turned inside out: for each driven group of bits one expression, with the
 * conditionals as multiplexers; and every effect at a clock edge with the condition at which
 * control reaches it. Made once a module, whatever the number of its instances.
 */
final class Drivers {
  /** Bits {@code high} to {@code low} of a signal; no value where nothing drives them. */
  record Group(int high, int low, Expr value) {}

  /** A memory write, check or log and when it acts. */
  record Effect<T extends Statement>(T statement, Expr reached) {}

  private final Map<Signal, List<Group>> groups = new HashMap<>();
  final List<Effect<Statement.MemoryWrite>> writes = new ArrayList<>();
  final List<Effect<Statement.Check>> checks = new ArrayList<>();
  final List<Effect<Statement.Log>> logs = new ArrayList<>();

  private final BitGroups split;

  Drivers(Module.Defined module, BitGroups split) {
    this.split = split;
    Branch body = new Branch();
    run(module.statements(), body, Exprs.TRUE);
    for (Map.Entry<BitGroups.Key, Expr> entry : body.values.entrySet()) {
      BitGroups.Key key = entry.getKey();
      groups
          .computeIfAbsent(key.signal(), s -> new ArrayList<>())
          .add(new Group(key.high(), key.low(), entry.getValue()));
    }
  }

  /** The driven groups of a signal; bits in no group are undriven. */
  List<Group> of(Signal signal) {
    return groups.getOrDefault(signal, List.of());
  }

  /** Values assigned so far in one branch, on top of what held before it. */
  private static final class Branch {
    final Map<BitGroups.Key, Expr> values = new HashMap<>();
    private final Branch before;

    Branch() {
      this.before = this;
    }

    Branch(Branch before) {
      this.before = before;
    }

    Expr get(BitGroups.Key key) {
      Expr value = values.get(key);
      if (value != null) {
        return value;
      }
      return before == this ? Exprs.undriven(key) : before.get(key);
    }
  }

  private void run(List<Statement> statements, Branch branch, Expr reached) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Define define) {
        split.assign(define.node(), define.value(), branch.values::put);
      } else if (statement instanceof Statement.Assign assign) {
        split.assign(assign.target(), assign.value(), branch::get, branch.values::put);
      } else if (statement instanceof Statement.When when) {
        Branch then = new Branch(branch);
        run(when.then(), then, Exprs.and(reached, when.condition()));
        Branch otherwise = new Branch(branch);
        run(when.otherwise(), otherwise, Exprs.andNot(reached, when.condition()));
        merge(branch, when.condition(), then, otherwise);
      } else if (statement instanceof Statement.Choose choose) {
        choose(choose, 0, branch, reached);
      } else if (statement instanceof Statement.MemoryWrite write) {
        writes.add(new Effect<>(write, reached));
      } else if (statement instanceof Statement.Check check) {
        checks.add(new Effect<>(check, reached));
      } else if (statement instanceof Statement.Log log) {
        logs.add(new Effect<>(log, reached));
      }
    }
  }

  /** The arms from {@code index} on, as an else-chain. */
  private void choose(Statement.Choose choose, int index, Branch branch, Expr reached) {
    if (index == choose.arms().size()) {
      run(choose.otherwise().orElse(List.of()), branch, reached);
      return;
    }
    Statement.Arm arm = choose.arms().get(index);
    boolean exhaustive =
        index + 1 == choose.arms().size()
            && choose.otherwise().isEmpty()
            && Exprs.coversAll(choose);
    if (exhaustive) {
      run(arm.body(), branch, reached);
      return;
    }
    Expr matches = Exprs.matches(choose.subject(), arm.labels());
    Branch then = new Branch(branch);
    run(arm.body(), then, Exprs.and(reached, matches));
    Branch rest = new Branch(branch);
    choose(choose, index + 1, rest, Exprs.andNot(reached, matches));
    merge(branch, matches, then, rest);
  }

  private static void merge(Branch into, Expr condition, Branch then, Branch otherwise) {
    for (BitGroups.Key key : then.values.keySet()) {
      into.values.put(key, Exprs.mux(condition, then.values.get(key), otherwise.get(key)));
    }
    for (Map.Entry<BitGroups.Key, Expr> entry : otherwise.values.entrySet()) {
      BitGroups.Key key = entry.getKey();
      if (!then.values.containsKey(key)) {
        into.values.put(key, Exprs.mux(condition, into.get(key), entry.getValue()));
      }
    }
  }
}

package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/**
 * A choice that gives one value to the signal that an index chooses, and to none beyond the last.
 *
 * @param targets the same bits of each signal, by index
 */
record IndexedWrite(Expr index, List<Target> targets, Expr value) {
  /** The write that a choice is, if each arm assigns the same value to the next target. */
  static Optional<IndexedWrite> of(Statement.Choose choose) {
    var arms = choose.arms();
    if (choose.otherwise().isPresent() || arms.size() < 2) {
      return Optional.empty();
    }
    var targets = new ArrayList<Target>(arms.size());
    var first = assignment(arms.get(0), 0);
    for (int i = 0; i < arms.size(); i++) {
      var assign = assignment(arms.get(i), i);
      if (assign.isEmpty() || !isLike(assign.get(), first.get())) {
        return Optional.empty();
      }
      targets.add(assign.get().target());
    }
    return Optional.of(new IndexedWrite(choose.subject(), targets, first.get().value()));
  }

  List<Signal> signals() {
    return targets.stream().map(Target::signal).toList();
  }

  private static Optional<Statement.Assign> assignment(Statement.Arm arm, int index) {
    return arm.labels().size() == 1
            && arm.labels().get(0).value().equals(BigInteger.valueOf(index))
            && arm.body().size() == 1
            && arm.body().get(0) instanceof Statement.Assign assign
        ? Optional.of(assign)
        : Optional.empty();
  }

  private static boolean isLike(Statement.Assign one, Statement.Assign other) {
    return isLike(one.target(), other.target()) && isLike(one.value(), other.value());
  }

  private static boolean isLike(Target one, Target other) {
    if (one instanceof Target.Part a && other instanceof Target.Part b) {
      return a.high() == b.high() && a.low() == b.low();
    }
    return one instanceof Target.Whole && other instanceof Target.Whole;
  }

  private static boolean isLike(Expr one, Expr other) {
    return Operands.same(one, other)
        || (one instanceof Expr.Literal a
            && other instanceof Expr.Literal b
            && a.value().equals(b.value())
            && a.type().equals(b.type()));
  }
}

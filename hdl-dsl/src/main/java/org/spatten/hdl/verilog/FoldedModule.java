package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/**
 * A module without what its constants make unreachable: conditionals with a constant condition,
 * arms that the subject's form excludes, assignments beyond the end of a signal.
 */
final class FoldedModule {
  /** Constants that pass through more signals, each read before it is driven, are not followed. */
  private static final int MOST_PASSES = 8;

  private final ConstantSignals constants;
  private final Folding folding;
  private boolean dissolved;

  private FoldedModule(ConstantSignals constants) {
    this.constants = constants;
    this.folding = new Folding(constants);
  }

  static Module.Defined of(Module.Defined module) {
    var constants = new ConstantSignals();
    var folded = module;
    boolean more = true;
    for (int i = 0; i < MOST_PASSES && more; i++) {
      constants.restart(folded.statements());
      var pass = new FoldedModule(constants);
      folded = pass.fold(folded);
      more = constants.isLate() || pass.dissolved;
    }
    return folded;
  }

  private Module.Defined fold(Module.Defined m) {
    var statements = topLevel(m.statements());
    var syncReads = new ArrayList<SyncRead>();
    for (var r : m.syncReads()) {
      syncReads.add(
          new SyncRead(r.data(), r.memory(), of(r.address()), of(r.enable()), r.domain(), r.at()));
    }
    return m.withSyncReads(syncReads).withStatements(statements);
  }

  /** The statements that are left, whose constants become known one after the other. */
  private List<Statement> topLevel(List<Statement> from) {
    var kept = new ArrayList<Statement>(from.size());
    for (var statement : from) {
      if (statement instanceof Statement.When || statement instanceof Statement.Choose) {
        kept.addAll(statements(List.of(statement)));
      } else {
        keep(statement, kept);
        if (statement instanceof Statement.Define s) {
          var value = folding.constant(s.value());
          if (value.isPresent()) {
            constants.define(s.node(), value.get());
          }
        } else if (statement instanceof Statement.Assign s
            && s.target() instanceof Target.Whole whole) {
          var value = folding.constant(s.value());
          if (value.isPresent()) {
            constants.assign(whole.signal(), value.get());
          }
        }
      }
    }
    return isSame(from, kept) ? from : kept;
  }

  private void keep(Statement leaf, List<Statement> kept) {
    var folded = leaf(leaf);
    if (folded.isPresent()) {
      kept.add(folded.get());
    }
  }

  private Expr of(Expr expr) {
    return folding.of(expr);
  }

  /** The statements that are left; the same list when all are and nothing in them changes. */
  private List<Statement> statements(List<Statement> from) {
    if (from.isEmpty()) {
      return from;
    }
    var kept = new ArrayList<Statement>(from.size());
    for (var statement : from) {
      if (statement instanceof Statement.When s) {
        when(s, kept);
      } else if (statement instanceof Statement.Choose s) {
        choose(s, kept);
      } else {
        keep(statement, kept);
      }
    }
    return isSame(from, kept) ? from : kept;
  }

  @SuppressWarnings("ReferenceEquality") // what is not changed stays the same object
  private static boolean isSame(List<Statement> from, List<Statement> kept) {
    if (kept.size() != from.size()) {
      return false;
    }
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) != from.get(i)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // what is not changed stays the same object
  private void when(Statement.When s, List<Statement> kept) {
    var condition = of(s.condition());
    if (condition instanceof Expr.Literal constant) {
      dissolved = true;
      kept.addAll(statements(constant.value().signum() != 0 ? s.then() : s.otherwise()));
      return;
    }
    var then = statements(s.then());
    var otherwise = statements(s.otherwise());
    if (then.isEmpty() && otherwise.isEmpty()) {
      return;
    }
    boolean same = then == s.then() && otherwise == s.otherwise() && condition == s.condition();
    kept.add(same ? s : new Statement.When(condition, then, otherwise, s.at()));
  }

  private void choose(Statement.Choose s, List<Statement> kept) {
    var subject = of(s.subject());
    var known = KnownBits.of(subject);
    var arms = new ArrayList<Statement.Arm>();
    for (var arm : s.arms()) {
      var labels = arm.labels().stream().filter(l -> known.allow(ConstantValues.bits(l))).toList();
      if (!labels.isEmpty()) {
        arms.add(new Statement.Arm(labels, statements(arm.body()), arm.at()));
      }
    }
    if (subject instanceof Expr.Literal) {
      dissolved = true;
      kept.addAll(
          arms.isEmpty() ? statements(s.otherwise().orElse(List.of())) : arms.get(0).body());
      return;
    }
    var otherwise = isFull(s, arms, known) ? Optional.<List<Statement>>empty() : s.otherwise();
    kept.add(new Statement.Choose(subject, arms, otherwise.map(this::statements), s.at()));
  }

  /** Whether the labels are all values that the subject can have. */
  private static boolean isFull(Statement.Choose s, List<Statement.Arm> arms, KnownBits known) {
    long labels = arms.stream().mapToLong(arm -> arm.labels().size()).sum();
    int free = s.subject().width() - known.mask().bitCount();
    return free < 32 && labels == 1L << free;
  }

  private Optional<Statement> leaf(Statement statement) {
    if (statement instanceof Statement.Assign s) {
      return assign(s);
    }
    if (statement instanceof Statement.Define s) {
      var value = of(s.value());
      return Optional.of(
          Operands.same(value, s.value()) ? s : new Statement.Define(s.node(), value, s.at()));
    }
    if (statement instanceof Statement.MemoryWrite s) {
      return write(s);
    }
    if (statement instanceof Statement.Check s) {
      return Optional.of(s.with(of(s.condition()), s.domain()));
    }
    var log = (Statement.Log) statement;
    var arguments = log.arguments().stream().map(this::of).toList();
    return Optional.of(log.with(arguments, log.domain()));
  }

  private Optional<Statement> write(Statement.MemoryWrite s) {
    var address = of(s.address());
    var depth = BigInteger.valueOf(s.memory().depth());
    var mask = s.mask().map(m -> folding.constant(m).map(Expr.class::cast).orElseGet(() -> of(m)));
    boolean beyond = address instanceof Expr.Literal l && l.value().compareTo(depth) >= 0;
    boolean masked =
        mask.isPresent() && mask.get() instanceof Expr.Literal l && l.value().signum() == 0;
    return beyond || masked
        ? Optional.empty()
        : Optional.of(
            new Statement.MemoryWrite(s.memory(), address, of(s.data()), mask, s.domain(), s.at()));
  }

  private Optional<Statement> assign(Statement.Assign s) {
    if (!(s.target() instanceof Target.DynamicPart part)) {
      var value = of(s.value());
      return Optional.of(
          Operands.same(value, s.value()) ? s : new Statement.Assign(s.target(), value, s.at()));
    }
    var index = folding.constant(part.low());
    if (index.isEmpty()) {
      var target = new Target.DynamicPart(part.signal(), of(part.low()), part.width());
      return Optional.of(new Statement.Assign(target, of(s.value()), s.at()));
    }
    int width = part.signal().width();
    if (index.get().value().compareTo(BigInteger.valueOf(width)) >= 0) {
      return Optional.empty();
    }
    int low = index.get().value().intValueExact();
    int high = Math.min(low + part.width(), width) - 1;
    int count = high - low + 1;
    var value =
        count == part.width()
            ? s.value()
            : new Expr.Slice(s.value(), count - 1, 0, new Type.BitsType(count));
    return Optional.of(
        new Statement.Assign(new Target.Part(part.signal(), high, low), of(value), s.at()));
  }
}

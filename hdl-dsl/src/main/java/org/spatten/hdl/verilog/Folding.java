package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.PostOrder;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/**
 * Expressions with their constant parts evaluated. Lint tools object to comparisons, selections and
 * shifts with a constant result; a generator's parameters make many. Operands come first; a node
 * without constants stays the same object.
 */
final class Folding {
  /** Expressions inside more others than that are visited without recursion. */
  private static final int DEEPEST = 100;

  private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

  Expr of(Expr root) {
    return of(root, 0);
  }

  private Expr of(Expr expr, int depth) {
    if (isLeaf(expr)) {
      return expr;
    }
    var known = done.get(expr);
    if (known == null) {
      if (depth == DEEPEST) {
        PostOrder.visit(expr, this::isDone, e -> done.put(e, fold(e)));
        return done.get(expr);
      }
      for (var operand : Operands.of(expr)) {
        of(operand, depth + 1);
      }
      known = fold(expr);
      done.put(expr, known);
    }
    return known;
  }

  /** The literal that an expression folds to. */
  Optional<Expr.Literal> constant(Expr expr) {
    return of(expr) instanceof Expr.Literal l ? Optional.of(l) : Optional.empty();
  }

  private static boolean isLeaf(Expr expr) {
    return expr instanceof Expr.Read || expr instanceof Expr.Literal;
  }

  private boolean isDone(Expr expr) {
    return isLeaf(expr) || done.containsKey(expr);
  }

  private Expr fold(Expr expr) {
    var operands = Operands.of(expr);
    boolean same = true;
    for (int i = 0; i < operands.size(); i++) {
      var operand = operands.get(i);
      var folded = isLeaf(operand) ? operand : done.get(operand);
      if (!Operands.same(folded, operand)) {
        operands = same ? new ArrayList<>(operands) : operands;
        operands.set(i, folded);
        same = false;
      }
    }
    var rebuilt = same ? expr : Operands.with(expr, operands);
    var known = Constants.of(rebuilt);
    return known.isPresent()
        ? known.get()
        : evaluated(expr, operands).orElseGet(() -> WideAmounts.narrowed(rebuilt));
  }

  private static Optional<Expr> evaluated(Expr expr, List<Expr> of) {
    if (expr instanceof Expr.Unary e && of.get(0) instanceof Expr.Literal l) {
      return Optional.of(ConstantValues.unary(e, l));
    } else if (expr instanceof Expr.Binary e) {
      return binary(e, of.get(0), of.get(1));
    } else if (expr instanceof Expr.Mux && of.get(0) instanceof Expr.Literal l) {
      return Optional.of(of.get(l.value().signum() != 0 ? 1 : 2));
    } else if (expr instanceof Expr.Concat e) {
      return concat(e, of);
    } else if (expr instanceof Expr.DynamicSlice e && of.get(1) instanceof Expr.Literal low) {
      return Optional.of(slice(e, of.get(0), low.value().intValueExact()));
    } else if (expr instanceof Expr.Select e && of.get(0) instanceof Expr.Literal index) {
      var last = BigInteger.valueOf(e.options().size() - 1L);
      return Optional.of(of.get(1 + index.value().min(last).intValueExact()));
    } else if (expr instanceof Expr.MemoryRead e && of.get(0) instanceof Expr.Literal l) {
      boolean beyond = l.value().compareTo(BigInteger.valueOf(e.memory().depth())) >= 0;
      return beyond ? Optional.of(new Expr.Literal(BigInteger.ZERO, e.type())) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Expr> binary(Expr.Binary e, Expr left, Expr right) {
    if (left instanceof Expr.Literal a && right instanceof Expr.Literal b) {
      return Optional.of(ConstantValues.binary(e, a, b));
    }
    boolean isAnd = e.op() == BinaryOp.AND;
    if (e.type() instanceof Type.BoolType && (isAnd || e.op() == BinaryOp.OR)) {
      if (left instanceof Expr.Literal a) {
        return Optional.of((a.value().signum() != 0) == isAnd ? right : a);
      }
      if (right instanceof Expr.Literal b) {
        return Optional.of((b.value().signum() != 0) == isAnd ? left : b);
      }
    }
    return Optional.empty();
  }

  private static Optional<Expr> concat(Expr.Concat e, List<Expr> of) {
    var joined = BigInteger.ZERO;
    for (var part : of) {
      if (!(part instanceof Expr.Literal l)) {
        return Optional.empty();
      }
      joined = joined.shiftLeft(l.width()).or(ConstantValues.bits(l));
    }
    return Optional.of(ConstantValues.literal(joined, e.type()));
  }

  /** A slice from a constant bit, which lies within the value. */
  private static Expr slice(Expr.DynamicSlice e, Expr value, int low) {
    int high = Math.min(low + e.width(), value.width()) - 1;
    var inside = new Expr.Slice(value, high, low, new Type.BitsType(high - low + 1));
    var folded = value instanceof Expr.Literal ? Constants.of(inside).orElseThrow() : inside;
    return folded instanceof Expr.Literal l
        ? ConstantValues.literal(l.value(), e.type())
        : resized(folded, e.type());
  }

  private static Expr resized(Expr value, Type type) {
    var bits = new Type.BitsType(type.width());
    var wide = value.width() == type.width() ? value : new Expr.Resize(value, bits);
    return wide.type().equals(type) ? wide : new Expr.Cast(wide, type);
  }
}

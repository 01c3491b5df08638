package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.PostOrder;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/**
 * Expressions with their constant parts evaluated. Lint tools object to comparisons, selections and
 * shifts with a constant result; a generator's parameters make many. Operands come first; a node
 * without constants stays the same object.
 */
final class Folding {
  /** Expressions inside more others than that are visited without recursion. */
  private static final int DEEPEST = 100;

  private final ConstantSignals constants;
  private final Identities identities = new Identities(this::meaning);
  private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();

  /** What folded expressions equal by the constants that they read, where it is simpler. */
  private final IdentityHashMap<Expr, Expr> meanings = new IdentityHashMap<>();

  Folding(ConstantSignals constants) {
    this.constants = constants;
  }

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

  /** The literal that an expression always equals. */
  Optional<Expr.Literal> constant(Expr expr) {
    return meaning(of(expr)) instanceof Expr.Literal l ? Optional.of(l) : Optional.empty();
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
    var simpler = evaluated(rebuilt, operands);
    return simpler.isPresent() && (!same || isWritten(expr, simpler.get()))
        ? simpler.get()
        : named(rebuilt, simpler);
  }

  /**
   * Whether the simpler expression is written in place of what the user wrote; lanes that add 0, 1
   * and 2 stay alike.
   */
  private static boolean isWritten(Expr expr, Expr simpler) {
    return simpler instanceof Expr.Literal
        || !(expr instanceof Expr.Binary || expr instanceof Expr.Mux)
        || expr.type() instanceof Type.BoolType
        || (expr instanceof Expr.Mux e && e.condition() instanceof Expr.Literal);
  }

  /**
   * An expression as it is, although named constants may decide it: the reader wants to see their
   * names. A comparison that they decide, to which lint tools object, becomes the constant.
   */
  private Expr named(Expr expr, Optional<Expr> simpler) {
    var meant =
        expr instanceof Expr.MemoryRead ? Optional.<Expr>empty() : meant(expr).or(() -> simpler);
    if (meant.isPresent() && meant.get() instanceof Expr.Literal && isInequality(expr)) {
      return meant.get();
    }
    var written = WideAmounts.narrowed(expr);
    meant.ifPresent(m -> meanings.put(written, m));
    return written;
  }

  /** What an expression is equal to by the constants that it reads. */
  private Optional<Expr> meant(Expr expr) {
    var operands = Operands.of(expr);
    boolean same = true;
    for (int i = 0; i < operands.size(); i++) {
      var meaning = meaning(operands.get(i));
      if (!Operands.same(meaning, operands.get(i))) {
        operands = same ? new ArrayList<>(operands) : operands;
        operands.set(i, meaning);
        same = false;
      }
    }
    return same ? Optional.empty() : evaluated(Operands.with(expr, operands), operands);
  }

  private Expr meaning(Expr expr) {
    if (expr instanceof Expr.Read read) {
      return constants.of(read);
    }
    return meanings.isEmpty() ? expr : meanings.getOrDefault(expr, expr);
  }

  private static boolean isInequality(Expr expr) {
    return expr instanceof Expr.Binary e && ConstantComparison.COMPARISONS.contains(e.op());
  }

  private Optional<Expr> evaluated(Expr expr, List<Expr> of) {
    var known = Constants.of(expr);
    if (known.isPresent()) {
      return Optional.of(known.get());
    } else if (expr instanceof Expr.Unary e) {
      return unary(e);
    } else if (expr instanceof Expr.Binary e) {
      return identities.of(e);
    } else if (expr instanceof Expr.Mux e) {
      return mux(e);
    } else if (expr instanceof Expr.Concat e) {
      return concat(e, of);
    } else if (expr instanceof Expr.DynamicSlice e && isZero(e.value())) {
      return Optional.of(new Expr.Literal(BigInteger.ZERO, e.type()));
    } else if (expr instanceof Expr.DynamicSlice e && e.low() instanceof Expr.Literal low) {
      return Optional.of(slice(e, e.value(), low.value().intValueExact()));
    } else if (expr instanceof Expr.Select e && e.index() instanceof Expr.Literal index) {
      var last = BigInteger.valueOf(e.options().size() - 1L);
      return Optional.of(e.options().get(index.value().min(last).intValueExact()));
    } else if (expr instanceof Expr.MemoryRead e && e.address() instanceof Expr.Literal l) {
      boolean beyond = l.value().compareTo(BigInteger.valueOf(e.memory().depth())) >= 0;
      return beyond ? Optional.of(new Expr.Literal(BigInteger.ZERO, e.type())) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isZero(Expr expr) {
    return expr instanceof Expr.Literal l && l.value().signum() == 0;
  }

  private Optional<Expr> unary(Expr.Unary e) {
    if (e.value() instanceof Expr.Literal l) {
      return Optional.of(ConstantValues.unary(e, l));
    }
    if (e.op() == Expr.UnaryOp.REDUCE_XOR) {
      return parity(e);
    }
    boolean and = e.op() == Expr.UnaryOp.REDUCE_AND;
    if (!and && e.op() != Expr.UnaryOp.REDUCE_OR) {
      return Optional.empty();
    }
    var known = KnownBits.of(e.value(), this::meaning);
    boolean decided = and ? !known.mask().equals(known.value()) : known.value().signum() != 0;
    return decided ? Optional.of(ConstantValues.bool(!and, e.type())) : Optional.empty();
  }

  /** Verilator 5.006 (V3EmitCFunc) fails on the parity of a constant xor one bit, extended. */
  private static Optional<Expr> parity(Expr.Unary e) {
    if (!(e.value() instanceof Expr.Binary xor) || xor.op() != Expr.BinaryOp.XOR) {
      return Optional.empty();
    }
    boolean isLeft = xor.left() instanceof Expr.Literal;
    if (!isLeft && !(xor.right() instanceof Expr.Literal)) {
      return Optional.empty();
    }
    var literal = (Expr.Literal) (isLeft ? xor.left() : xor.right());
    var value = new Expr.Unary(e.op(), isLeft ? xor.right() : xor.left(), e.type());
    boolean odd = ConstantValues.bits(literal).bitCount() % 2 == 1;
    return Optional.of(odd ? new Expr.Unary(Expr.UnaryOp.NOT, value, e.type()) : value);
  }

  private static Optional<Expr> mux(Expr.Mux e) {
    if (e.condition() instanceof Expr.Literal l) {
      return Optional.of(l.value().signum() != 0 ? e.whenTrue() : e.whenFalse());
    }
    return SameValue.of(e.whenTrue(), e.whenFalse()) ? Optional.of(e.whenTrue()) : Optional.empty();
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
        : Identities.resized(folded, e.type());
  }
}

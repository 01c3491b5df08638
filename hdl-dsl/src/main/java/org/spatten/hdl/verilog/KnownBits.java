package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;

/** Bits of an expression that are constant, such as those of a zero extension. */
record KnownBits(BigInteger mask, BigInteger value) {
  private static final KnownBits NONE = new KnownBits(BigInteger.ZERO, BigInteger.ZERO);

  /** Expressions inside more others than that may have any value. */
  private static final int DEEPEST = 12;

  /** The bits that are constant by the form of rewiring alone. */
  static KnownBits of(Expr expr) {
    return new Search(UnaryOperator.identity(), false).of(expr, DEEPEST);
  }

  /**
   * The bits that are constant by form and by bitwise logic.
   *
   * @param meaning what an expression is known to be equal to, or itself
   */
  static KnownBits of(Expr expr, UnaryOperator<Expr> meaning) {
    return new Search(meaning, true).of(expr, DEEPEST);
  }

  /** Whether the expression may have these bits. */
  boolean allow(BigInteger bits) {
    return bits.and(mask).equals(value);
  }

  /** Whether no value is one of both. */
  boolean excludes(KnownBits other) {
    return value.xor(other.value).and(mask).and(other.mask).signum() != 0;
  }

  boolean isAll(int width) {
    return mask.bitCount() == width;
  }

  /** The greatest unsigned value of that width. */
  BigInteger greatest(int width) {
    return ones(width).andNot(mask).or(value);
  }

  private KnownBits slice(int high, int low) {
    var kept = ones(high - low + 1);
    return new KnownBits(mask.shiftRight(low).and(kept), value.shiftRight(low).and(kept));
  }

  private BigInteger zeros() {
    return mask.andNot(value);
  }

  private KnownBits and(KnownBits other) {
    var both = value.and(other.value);
    return new KnownBits(zeros().or(other.zeros()).or(both), both);
  }

  private KnownBits or(KnownBits other) {
    var either = value.or(other.value);
    return new KnownBits(zeros().and(other.zeros()).or(either), either);
  }

  private KnownBits xor(KnownBits other) {
    var both = mask.and(other.mask);
    return new KnownBits(both, value.xor(other.value).and(both));
  }

  private KnownBits not() {
    return new KnownBits(mask, zeros());
  }

  /** What is known of a value that is one or the other. */
  private KnownBits either(KnownBits other) {
    var equal = mask.and(other.mask).andNot(value.xor(other.value));
    return new KnownBits(equal, value.and(equal));
  }

  private static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  private record Search(UnaryOperator<Expr> meaning, boolean logic) {
    KnownBits of(Expr at, int depth) {
      var expr = meaning.apply(at);
      if (expr instanceof Expr.Literal l) {
        return new KnownBits(ones(l.width()), ConstantValues.bits(l));
      }
      if (depth == 0) {
        return NONE;
      }
      if (expr instanceof Expr.Cast e) {
        return of(e.value(), depth - 1);
      }
      if (expr instanceof Expr.Slice e) {
        return of(e.value(), depth - 1).slice(e.high(), e.low());
      }
      if (expr instanceof Expr.Resize e) {
        return resized(e, of(e.value(), depth - 1));
      }
      if (expr instanceof Expr.Concat e) {
        return concat(e, depth - 1);
      }
      return logic ? logic(expr, depth - 1) : NONE;
    }

    private KnownBits concat(Expr.Concat e, int depth) {
      var joined = NONE;
      for (var part : e.parts()) {
        var bits = of(part, depth);
        joined =
            new KnownBits(
                joined.mask.shiftLeft(part.width()).or(bits.mask),
                joined.value.shiftLeft(part.width()).or(bits.value));
      }
      return joined;
    }

    private static KnownBits resized(Expr.Resize e, KnownBits inner) {
      if (e.width() <= e.value().width()) {
        return inner.slice(e.width() - 1, 0);
      }
      if (e.value().type().signed()) {
        return inner;
      }
      var extension = ones(e.width()).andNot(ones(e.value().width()));
      return new KnownBits(inner.mask.or(extension), inner.value);
    }

    private KnownBits logic(Expr expr, int depth) {
      if (expr instanceof Expr.Unary e && e.op() == Expr.UnaryOp.NOT) {
        return of(e.value(), depth).not();
      }
      if (expr instanceof Expr.Mux e) {
        return of(e.whenTrue(), depth / 2).either(of(e.whenFalse(), depth / 2));
      }
      if (!(expr instanceof Expr.Binary e)) {
        return NONE;
      }
      return switch (e.op()) {
        case AND -> of(e.left(), depth / 2).and(of(e.right(), depth / 2));
        case OR -> of(e.left(), depth / 2).or(of(e.right(), depth / 2));
        case XOR -> of(e.left(), depth / 2).xor(of(e.right(), depth / 2));
        case SHL, SHR -> shifted(e, depth);
        default -> NONE;
      };
    }

    private KnownBits shifted(Expr.Binary e, int depth) {
      int width = e.width();
      if (!(meaning.apply(e.right()) instanceof Expr.Literal amount)
          || amount.value().bitLength() > 31
          || e.left().type().signed()) {
        return NONE;
      }
      int by = Math.min(amount.value().intValueExact(), width);
      var inner = of(e.left(), depth);
      if (e.op() == BinaryOp.SHR) {
        var shifted = ones(width).andNot(ones(width - by));
        return new KnownBits(inner.mask.shiftRight(by).or(shifted), inner.value.shiftRight(by));
      }
      var all = ones(width);
      return new KnownBits(
          inner.mask.shiftLeft(by).and(all).or(ones(by)), inner.value.shiftLeft(by).and(all));
    }
  }
}

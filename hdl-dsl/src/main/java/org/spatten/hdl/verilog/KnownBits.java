package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;

/** Bits of an expression that are constant by its form, such as those of a zero extension. */
record KnownBits(BigInteger mask, BigInteger value) {
  private static final KnownBits NONE = new KnownBits(BigInteger.ZERO, BigInteger.ZERO);

  static KnownBits of(Expr expr) {
    if (expr instanceof Expr.Literal l) {
      return new KnownBits(ones(l.width()), ConstantValues.bits(l));
    }
    if (expr instanceof Expr.Cast e) {
      return of(e.value());
    }
    if (expr instanceof Expr.Slice e) {
      return of(e.value()).slice(e.high(), e.low());
    }
    if (expr instanceof Expr.Resize e) {
      return resized(e);
    }
    if (expr instanceof Expr.Concat e) {
      var joined = NONE;
      for (var part : e.parts()) {
        var bits = of(part);
        joined =
            new KnownBits(
                joined.mask.shiftLeft(part.width()).or(bits.mask),
                joined.value.shiftLeft(part.width()).or(bits.value));
      }
      return joined;
    }
    return NONE;
  }

  /** Whether the expression may have these bits. */
  boolean allow(BigInteger bits) {
    return bits.and(mask).equals(value);
  }

  private KnownBits slice(int high, int low) {
    var kept = ones(high - low + 1);
    return new KnownBits(mask.shiftRight(low).and(kept), value.shiftRight(low).and(kept));
  }

  private static KnownBits resized(Expr.Resize e) {
    var inner = of(e.value());
    if (e.width() <= e.value().width()) {
      return inner.slice(e.width() - 1, 0);
    }
    if (e.value().type().signed()) {
      return inner;
    }
    var extension = ones(e.width()).andNot(ones(e.value().width()));
    return new KnownBits(inner.mask.or(extension), inner.value);
  }

  private static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }
}

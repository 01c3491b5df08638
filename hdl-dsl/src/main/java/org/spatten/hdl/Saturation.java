package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/** Sums and differences that stop at the ends of the range. */
final class Saturation {
  private Saturation() {}

  static <T extends Num<T>> T plus(T left, T right) {
    return saturated(BinaryOp.ADD, left, right);
  }

  static <T extends Num<T>> T minus(T left, T right) {
    return saturated(BinaryOp.SUB, left, right);
  }

  private static <T extends Num<T>> T saturated(BinaryOp op, T left, T right) {
    int width = Math.max(left.width(), Missing.require(right).width());
    var wide = left.typeOf(width + 1);
    var narrow = left.typeOf(width);
    Expr exact = new Expr.Binary(op, left.at(width + 1), right.at(width + 1), wide);
    Expr cut = new Expr.Slice(exact, width - 1, 0, narrow);
    Expr top = new Expr.Slice(exact, width, width, Type.BoolType.BOOL);
    Expr result;
    if (narrow.signed()) {
      Expr sign = new Expr.Slice(exact, width - 1, width - 1, Type.BoolType.BOOL);
      var overflow = new Expr.Binary(BinaryOp.NE, top, sign, Type.BoolType.BOOL);
      var half = BigInteger.ONE.shiftLeft(width - 1);
      var end =
          new Expr.Mux(
              top,
              new Expr.Literal(half.negate(), narrow),
              new Expr.Literal(half.subtract(BigInteger.ONE), narrow),
              narrow);
      result = new Expr.Mux(overflow, end, cut, narrow);
    } else {
      var end =
          op == BinaryOp.ADD
              ? BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE)
              : BigInteger.ZERO;
      result = new Expr.Mux(top, new Expr.Literal(end, narrow), cut, narrow);
    }
    return left.with(Derive.of(result, left, right));
  }
}

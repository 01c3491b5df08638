package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.ir.Type.BoolType;

/**
 * Shifts by amounts of more than 64 bits, which Verilator 5.006 computes from the low bits of the
 * amount alone: an amount that its low bits cannot hold shifts everything out.
 */
final class WideAmounts {
  private static final int WIDEST = 64;
  private static final int NARROW = 32;

  private WideAmounts() {}

  static Expr narrowed(Expr expr) {
    if (expr instanceof Expr.Binary e
        && (e.op() == BinaryOp.SHL || (e.op() == BinaryOp.SHR && !e.type().signed()))
        && e.right().width() > WIDEST) {
      return unlessBeyond(
          e.right(), new Expr.Binary(e.op(), e.left(), low(e.right()), e.type()), e.type());
    }
    if (expr instanceof Expr.DynamicSlice e && e.low().width() > WIDEST) {
      return unlessBeyond(
          e.low(), new Expr.DynamicSlice(e.value(), low(e.low()), e.type()), e.type());
    }
    return expr;
  }

  private static Expr low(Expr amount) {
    return new Expr.Slice(amount, NARROW - 1, 0, new Type.UIntType(NARROW));
  }

  private static Expr unlessBeyond(Expr amount, Expr shifted, Type type) {
    int high = amount.width() - 1;
    var rest = new Expr.Slice(amount, high, NARROW, new Type.BitsType(high - NARROW + 1));
    var beyond = new Expr.Unary(Expr.UnaryOp.REDUCE_OR, rest, BoolType.BOOL);
    return new Expr.Mux(beyond, new Expr.Literal(BigInteger.ZERO, type), shifted, type);
  }
}

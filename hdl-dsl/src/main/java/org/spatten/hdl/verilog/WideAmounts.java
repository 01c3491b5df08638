package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.ir.Type.BoolType;

/**
 * Shifts by amounts of more than 31 bits: an amount that its low bits cannot hold shifts everything
 * out. Verilator 5.006 computes shifts from the low bits alone where an amount has more than 64
 * bits; where it finds an amount to be constant, which may take several modules, it shifts the
 * other way from 2^31 on and refuses more than 32 bits.
 */
final class WideAmounts {
  private static final int NARROW = 31;

  private WideAmounts() {}

  static Expr narrowed(Expr expr) {
    if (expr instanceof Expr.Binary e
        && (e.op() == BinaryOp.SHL || e.op() == BinaryOp.SHR)
        && e.right().width() > NARROW) {
      var type = e.type();
      var allOut =
          e.op() == BinaryOp.SHR && type.signed()
              ? new Expr.Binary(e.op(), e.left(), greatest(type), type)
              : new Expr.Literal(BigInteger.ZERO, type);
      var shifted = new Expr.Binary(e.op(), e.left(), low(e.right()), type);
      if (e.right() instanceof Expr.Literal l) {
        return l.value().bitLength() > NARROW ? allOut : shifted;
      }
      return new Expr.Mux(beyond(e.right()), allOut, shifted, type);
    }
    if (expr instanceof Expr.DynamicSlice e && e.low().width() > NARROW) {
      var zero = new Expr.Literal(BigInteger.ZERO, e.type());
      var part = new Expr.DynamicSlice(e.value(), low(e.low()), e.type());
      return new Expr.Mux(beyond(e.low()), zero, part, e.type());
    }
    return expr;
  }

  private static Expr greatest(Type type) {
    return new Expr.Literal(BigInteger.valueOf(type.width() - 1L), new Type.UIntType(NARROW));
  }

  private static Expr low(Expr amount) {
    if (amount instanceof Expr.Literal l) {
      return new Expr.Literal(l.value(), new Type.UIntType(NARROW));
    }
    return new Expr.Slice(amount, NARROW - 1, 0, new Type.UIntType(NARROW));
  }

  private static Expr beyond(Expr amount) {
    int high = amount.width() - 1;
    var rest = new Expr.Slice(amount, high, NARROW, new Type.BitsType(high - NARROW + 1));
    return new Expr.Unary(Expr.UnaryOp.REDUCE_OR, rest, BoolType.BOOL);
  }
}

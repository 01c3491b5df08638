package org.spatten.hdl.sim;

import static org.spatten.hdl.ir.Expr.BinaryOp.*;

import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;

/** Euclid's algorithm by subtraction, 16 bits. */
final class Gcds {
  private Gcds() {}

  static Ir gcd() {
    Ir ir = new Ir();
    Expr start = ir.in("start", Ir.BOOL);
    Expr a = ir.in("a", Ir.uint(16));
    Expr b = ir.in("b", Ir.uint(16));
    Signal x = ir.reg("x", Ir.uint(16), 0);
    Signal y = ir.reg("y", Ir.uint(16), 0);
    Expr xs = Ir.read(x);
    Expr ys = Ir.read(y);
    ir.when(
        start,
        () -> {
          ir.set(x, a);
          ir.set(y, b);
        },
        () ->
            ir.when(
                Ir.op(GT, xs, ys),
                () -> ir.set(x, Ir.op(SUB, xs, ys)),
                () -> ir.set(y, Ir.op(SUB, ys, xs))));
    ir.out("result", xs);
    ir.out("done", Ir.op(EQ, ys, Ir.literal(Ir.uint(16), 0)));
    return ir;
  }
}

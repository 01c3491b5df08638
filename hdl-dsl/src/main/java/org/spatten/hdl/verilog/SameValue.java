package org.spatten.hdl.verilog;

import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;

/** Whether two expressions have equal bits because they are written alike. */
final class SameValue {
  /** Expressions that differ only inside more others than that count as different. */
  private static final int DEEPEST = 4;

  private SameValue() {}

  static boolean of(Expr one, Expr other) {
    return of(one, other, DEEPEST);
  }

  private static boolean of(Expr one, Expr other, int depth) {
    var a = bare(one);
    var b = bare(other);
    if (Operands.same(a, b)) {
      return true;
    }
    if (a instanceof Expr.Read x) {
      return b instanceof Expr.Read y && x.signal().equals(y.signal());
    }
    if (a instanceof Expr.Literal x) {
      return b instanceof Expr.Literal y
          && x.width() == y.width()
          && ConstantValues.bits(x).equals(ConstantValues.bits(y));
    }
    if (depth == 0 || !isSameOperator(a, b)) {
      return false;
    }
    var left = Operands.of(a);
    var right = Operands.of(b);
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).type().equals(right.get(i).type())
          || !of(left.get(i), right.get(i), depth - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Without what leaves the bits as they are. */
  private static Expr bare(Expr expr) {
    var at = expr;
    while (true) {
      if (at instanceof Expr.Cast e) {
        at = e.value();
      } else if (at instanceof Expr.Resize e && e.width() == e.value().width()) {
        at = e.value();
      } else if (at instanceof Expr.Slice e && e.width() == e.value().width()) {
        at = e.value();
      } else {
        return at;
      }
    }
  }

  private static boolean isSameOperator(Expr a, Expr b) {
    if (a instanceof Expr.Unary x) {
      return b instanceof Expr.Unary y && x.op() == y.op();
    }
    if (a instanceof Expr.Binary x) {
      return b instanceof Expr.Binary y && x.op() == y.op() && x.width() == y.width();
    }
    if (a instanceof Expr.Slice x) {
      return b instanceof Expr.Slice y && x.low() == y.low() && x.high() == y.high();
    }
    if (a instanceof Expr.Resize) {
      return b instanceof Expr.Resize && a.width() == b.width();
    }
    return a instanceof Expr.MemoryRead x
        && b instanceof Expr.MemoryRead y
        && x.memory().equals(y.memory());
  }
}

package org.spatten.hdl;

import java.util.ArrayList;
import java.util.Locale;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/** Equality of values of any shape. */
final class Compare {
  private Compare() {}

  static Bool equal(Data<?> left, Data<?> right) {
    return compare(BinaryOp.EQ, BinaryOp.AND, left, right);
  }

  static Bool different(Data<?> left, Data<?> right) {
    return compare(BinaryOp.NE, BinaryOp.OR, left, right);
  }

  private static Bool compare(BinaryOp op, BinaryOp join, Data<?> left, Data<?> right) {
    var lefts = Leaves.of(left);
    var rights = Leaves.of(right);
    WidthErrors.requireSameMembers(left, right, lefts, rights);
    var all = new ArrayList<Ground<?>>(lefts);
    all.addAll(rights);
    Expr result = null;
    for (int i = 0; i < lefts.size(); i++) {
      var one = pair(op, lefts.get(i), rights.get(i));
      result = result == null ? one : new Expr.Binary(join, result, one, Type.BoolType.BOOL);
    }
    return new Bool(Derive.of(result, all));
  }

  private static Expr pair(BinaryOp op, Ground<?> left, Ground<?> right) {
    if (left instanceof UInt a && right instanceof UInt b) {
      return Ops.compare(op, a, b);
    }
    if (left instanceof SInt a && right instanceof SInt b) {
      return Ops.compare(op, a, b);
    }
    if (left instanceof Fix a && right instanceof Fix b) {
      return a.compare(op, b);
    }
    WidthErrors.requireAlike(op.name().toLowerCase(Locale.ROOT), left, right);
    return new Expr.Binary(op, left.expr(), right.expr(), Type.BoolType.BOOL);
  }
}

package org.spatten.hdl.firrtl;

import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type.BoolType;

/** The condition under which an arm of a choice is taken. */
final class Labels {
  private Labels() {}

  static Expr chosen(Expr subject, Statement.Arm arm) {
    return arm.labels().stream()
        .<Expr>map(label -> binary(Expr.BinaryOp.EQ, subject, label))
        .reduce((one, other) -> binary(Expr.BinaryOp.OR, one, other))
        .orElseThrow();
  }

  private static Expr binary(Expr.BinaryOp op, Expr left, Expr right) {
    return new Expr.Binary(op, left, right, BoolType.BOOL);
  }
}

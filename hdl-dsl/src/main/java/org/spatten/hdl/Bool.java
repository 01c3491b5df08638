package org.spatten.hdl;

import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Type;

/** One bit, true or false. */
public final class Bool extends Ground<Bool> {
  Bool(Cell cell) {
    super(cell);
  }

  /** Drives this with a constant. */
  public void set(boolean value) {
    set(BoolShape.BOOL.of(value));
  }

  /** Gives this register a constant at the next clock edge. */
  public void next(boolean value) {
    next(BoolShape.BOOL.of(value));
  }

  /** Whether both hold. */
  public Bool and(Bool other) {
    return Ops.bitwise(BinaryOp.AND, this, other);
  }

  /** Whether at least one holds. */
  public Bool or(Bool other) {
    return Ops.bitwise(BinaryOp.OR, this, other);
  }

  /** Whether exactly one holds. */
  public Bool xor(Bool other) {
    return Ops.bitwise(BinaryOp.XOR, this, other);
  }

  /** Whether this does not hold. */
  public Bool not() {
    return new Bool(Derive.of(new Expr.Unary(UnaryOp.NOT, expr(), Type.BoolType.BOOL), this));
  }

  /** Whether {@code other} holds wherever this does. */
  public Bool implies(Bool other) {
    var inverse = new Expr.Unary(UnaryOp.NOT, expr(), Type.BoolType.BOOL);
    var either = new Expr.Binary(BinaryOp.OR, inverse, other.expr(), Type.BoolType.BOOL);
    return new Bool(Derive.of(either, this, other));
  }

  @Override
  public Shape<Bool> dataShape() {
    return BoolShape.BOOL;
  }

  @Override
  Bool with(Cell other) {
    return new Bool(other);
  }
}

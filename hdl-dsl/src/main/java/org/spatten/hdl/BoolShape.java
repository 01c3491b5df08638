package org.spatten.hdl;

import org.spatten.hdl.ir.Type;

/** One bit, true or false. */
public final class BoolShape extends Shape<Bool> {
  static final BoolShape BOOL = new BoolShape();

  private BoolShape() {}

  @Override
  public int width() {
    return 1;
  }

  /** A constant. */
  public Bool of(boolean value) {
    return new Bool(Literals.cell(value ? 1 : 0, Type.BoolType.BOOL));
  }

  @Override
  Bool build(String name, int low, LeafMaker maker) {
    return new Bool(maker.leaf(name, Type.BoolType.BOOL, low));
  }

  @Override
  Object identity() {
    return Type.BoolType.BOOL;
  }

  @Override
  public String toString() {
    return "bool()";
  }
}

package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Type;

/** An unsigned integer of a number of bits. */
public final class UIntShape extends Shape<UInt> {
  private final Type type;

  UIntShape(int width) {
    WidthErrors.requireWidth(width);
    this.type = new Type.UIntType(width);
  }

  @Override
  public int width() {
    return type.width();
  }

  /** The constant {@code value}, which must fit. */
  public UInt of(long value) {
    return of(BigInteger.valueOf(value));
  }

  /** The constant {@code value}, which must fit. */
  public UInt of(BigInteger value) {
    return new UInt(Literals.cell(value, type));
  }

  @Override
  UInt build(String name, int low, LeafMaker maker) {
    return new UInt(maker.leaf(name, type, low));
  }

  @Override
  Object identity() {
    return type;
  }

  @Override
  public String toString() {
    return "uint(" + width() + ")";
  }
}

package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Type;

/** A two's-complement integer of a number of bits. */
public final class SIntShape extends Shape<SInt> {
  private final Type type;

  SIntShape(int width) {
    WidthErrors.requireWidth(width);
    this.type = new Type.SIntType(width);
  }

  @Override
  public int width() {
    return type.width();
  }

  /** The constant {@code value}, which must fit. */
  public SInt of(long value) {
    return of(BigInteger.valueOf(value));
  }

  /** The constant {@code value}, which must fit. */
  public SInt of(BigInteger value) {
    return new SInt(Literals.cell(value, type));
  }

  @Override
  SInt build(String name, int low, LeafMaker maker) {
    return new SInt(maker.leaf(name, type, low));
  }

  @Override
  Object identity() {
    return type;
  }

  @Override
  public String toString() {
    return "sint(" + width() + ")";
  }
}

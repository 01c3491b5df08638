package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Type;

/** A number of raw bits. */
public final class BitsShape extends Shape<Bits> {
  private final Type type;

  BitsShape(int width) {
    WidthErrors.requireWidth(width);
    this.type = new Type.BitsType(width);
  }

  @Override
  public int width() {
    return type.width();
  }

  /** The constant {@code value}, which must fit. */
  public Bits of(long value) {
    return of(BigInteger.valueOf(value));
  }

  /** The constant {@code value}, which must fit. */
  public Bits of(BigInteger value) {
    return new Bits(Literals.cell(value, type));
  }

  @Override
  Bits build(String name, int low, LeafMaker maker) {
    return new Bits(maker.leaf(name, type, low));
  }

  @Override
  Object identity() {
    return type;
  }

  @Override
  public String toString() {
    return "bits(" + width() + ")";
  }
}

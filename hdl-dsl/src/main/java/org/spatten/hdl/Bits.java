package org.spatten.hdl;

import org.spatten.hdl.ir.Type;

/** Raw bits, without arithmetic. */
public final class Bits extends Word<Bits> {
  Bits(Cell cell) {
    super(cell);
  }

  /** Bits {@code high} down to {@code low}; can be driven where this can. */
  public Bits slice(int high, int low) {
    return new Bits(Ops.slice(this, high, low, new Type.BitsType(high - low + 1)));
  }

  /**
   * The {@code width} bits from bit {@code low} upwards, 0 beyond the end; can be driven where this
   * can.
   */
  public Bits slice(UInt low, int width) {
    return new Bits(Ops.dynamicSlice(this, low, new Type.BitsType(width)));
  }

  @Override
  public Shape<Bits> dataShape() {
    return new BitsShape(width());
  }

  @Override
  Bits with(Cell other) {
    return new Bits(other);
  }

  @Override
  Type typeOf(int width) {
    return new Type.BitsType(width);
  }
}

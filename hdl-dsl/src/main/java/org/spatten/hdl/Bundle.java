package org.spatten.hdl;

/**
 * A record of hardware values: {@code record Scored(UInt index, UInt score) implements
 * Bundle<Scored>}. Its shape is {@code bundle(Scored::new, uint(8), uint(16))}; {@code new
 * Scored(a, b)} is a value.
 *
 * @param <T> the record itself
 */
public interface Bundle<T extends Bundle<T>> extends Data<T> {
  @Override
  default Bits asBits() {
    return Leaves.pack(this);
  }

  @Override
  default Shape<T> dataShape() {
    return BundleShape.of(this);
  }
}

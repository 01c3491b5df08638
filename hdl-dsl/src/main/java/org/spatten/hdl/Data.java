package org.spatten.hdl;

/**
 * A hardware value: it can be kept in a register or a memory, chosen by a multiplexer and driven as
 * a whole.
 *
 * @param <T> the type itself
 */
public interface Data<T extends Data<T>> {
  /**
   * All bits: the first member of a bundle is the most significant, element 0 of a vector the
   * least.
   */
  Bits asBits();

  /** The shape of this value; shapes of equal members are equal. */
  Shape<T> dataShape();

  /** Drives this output, wire or child's input with {@code value} in this cycle. */
  default void set(T value) {
    Drive.drive(this, value, false);
  }

  /** Gives this register {@code value} at the next clock edge. */
  default void next(T value) {
    Drive.drive(this, value, true);
  }

  /** Whether all bits are equal. */
  default Bool eq(T other) {
    return Compare.equal(this, other);
  }

  /** Whether any bit differs. */
  default Bool ne(T other) {
    return Compare.different(this, other);
  }

  /** The same hardware under the name {@code name} instead of the one from the Java program. */
  default T named(String name) {
    return Naming.rename(this, name);
  }
}

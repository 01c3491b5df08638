package org.spatten.hdl;

/**
 * The type of a hardware value, apart from any hardware; immutable, with {@code equals}.
 *
 * @param <T> the value it describes
 */
public abstract class Shape<T extends Data<T>> {
  Shape() {}

  /** Bits of the whole. */
  public abstract int width();

  /** The value whose bits are all 0. */
  public final T zero() {
    return Leaves.zero(this);
  }

  /**
   * Makes the value from its ground members.
   *
   * @param name prefix of the members' names
   * @param low position of the value in the packed whole
   */
  abstract T build(String name, int low, LeafMaker maker);

  /** What two equal shapes of one class have in common. */
  abstract Object identity();

  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof Shape<?> s
            && s.getClass() == getClass()
            && s.identity().equals(identity()));
  }

  @Override
  public final int hashCode() {
    return getClass().hashCode() * 31 + identity().hashCode();
  }
}

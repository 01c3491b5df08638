package org.spatten.hdl;

/**
 * A member of a Java enumeration in hardware.
 *
 * @param <E> the Java enumeration
 */
public final class EnumData<E extends Enum<E>> extends Ground<EnumData<E>> {
  private final EnumShape<E> shape;

  EnumData(Cell cell, EnumShape<E> shape) {
    super(cell);
    this.shape = shape;
  }

  /** Drives this with a member. */
  public void set(E member) {
    set(shape.of(member));
  }

  /** Gives this register a member at the next clock edge. */
  public void next(E member) {
    next(shape.of(member));
  }

  /** Whether this is that member. */
  public Bool is(E member) {
    return eq(shape.of(member));
  }

  /** Whether this is any member but that. */
  public Bool isNot(E member) {
    return ne(shape.of(member));
  }

  @Override
  public Shape<EnumData<E>> dataShape() {
    return shape;
  }

  EnumShape<E> shape() {
    return shape;
  }

  @Override
  EnumData<E> with(Cell other) {
    return new EnumData<>(other, shape);
  }
}

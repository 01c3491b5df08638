package org.spatten.hdl;

import java.util.function.Function;

/** Makes the members of a port under construction; see {@link PortShape#of}. */
public final class PortMembers {
  private final String prefix;
  private final boolean flipped;
  private final Function<LeafType, Cell> maker;

  PortMembers(String prefix, boolean flipped, Function<LeafType, Cell> maker) {
    this.prefix = prefix;
    this.flipped = flipped;
    this.maker = maker;
  }

  /** A value that flows from the producer. */
  public <T extends Data<T>> T member(String name, Shape<T> shape) {
    return make(name, shape, flipped);
  }

  /** A value that flows towards the producer. */
  public <T extends Data<T>> T flipped(String name, Shape<T> shape) {
    return make(name, shape, !flipped);
  }

  /** A port inside the port, in the same direction. */
  public <P extends Port<P>> P member(String name, PortShape<P> shape) {
    return shape.build(new PortMembers(prefix + "_" + name, flipped, maker));
  }

  /** A port inside the port, in the opposite direction. */
  public <P extends Port<P>> P flipped(String name, PortShape<P> shape) {
    return shape.build(new PortMembers(prefix + "_" + name, !flipped, maker));
  }

  private <T extends Data<T>> T make(String name, Shape<T> shape, boolean against) {
    return shape.build(
        prefix + "_" + name,
        0,
        (suffix, type, low) -> maker.apply(new LeafType(suffix, type, low, against)));
  }
}

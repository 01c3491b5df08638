package org.spatten.hdl;

import java.util.function.Function;

/**
 * The shape of a port, seen from the side that produces: members flow out of the producer unless
 * flipped.
 *
 * @param <P> the port it makes
 */
public final class PortShape<P extends Port<P>> {
  private final Function<PortMembers, P> build;

  private PortShape(Function<PortMembers, P> build) {
    this.build = build;
  }

  /**
   * A port of any number of members: {@code PortShape.of(m -> new Request(m.member("address",
   * uint(32)), m.flipped("ready", bool())))}.
   */
  public static <P extends Port<P>> PortShape<P> of(Function<PortMembers, P> build) {
    return new PortShape<>(build);
  }

  P build(PortMembers members) {
    return build.apply(members);
  }
}

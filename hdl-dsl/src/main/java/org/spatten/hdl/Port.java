package org.spatten.hdl;

/**
 * A group of values with directions, such as a stream: a record, or a class with {@code public
 * final} fields, of {@link Data} and further ports. It cannot be kept in a register.
 *
 * @param <P> the type itself
 */
public interface Port<P extends Port<P>> {
  /**
   * Connects this source to a sink, member by member: members that flow forwards drive the sink's,
   * flipped ones are driven by the sink's.
   */
  default void into(P sink) {
    Members.connect(this, sink);
  }
}

package org.spatten.hdl.stream;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;

/**
 * Two values.
 *
 * @param <A> the first
 * @param <B> the second
 */
public record Pair<A extends Data<A>, B extends Data<B>>(A first, B second)
    implements Bundle<Pair<A, B>> {
  /** The shape of two values. */
  public static <A extends Data<A>, B extends Data<B>> Shape<Pair<A, B>> pair(
      Shape<A> first, Shape<B> second) {
    return Hdl.bundle(Pair<A, B>::new, first, second);
  }
}

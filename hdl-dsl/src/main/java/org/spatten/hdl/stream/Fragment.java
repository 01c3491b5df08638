package org.spatten.hdl.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;

/**
 * One word of a packet.
 *
 * @param last whether it is the packet's last
 * @param <T> the word
 */
public record Fragment<T extends Data<T>>(Bool last, T value) implements Bundle<Fragment<T>> {
  /** The shape of a word of a packet. */
  public static <T extends Data<T>> Shape<Fragment<T>> fragment(Shape<T> value) {
    return Hdl.bundle(Fragment<T>::new, Hdl.bool(), value);
  }
}

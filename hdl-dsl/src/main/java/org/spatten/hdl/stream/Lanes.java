package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Fragment.fragment;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * Several elements side by side, of which some may be missing. A beat is <em>dense</em> when the
 * elements that are there occupy the lowest lanes.
 *
 * @param keep one bit a lane: 1 where there is an element
 * @param elements the lanes; meaningless where {@code keep} is 0
 * @param <T> an element
 */
public record Lanes<T extends Data<T>>(Bits keep, Vec<T> elements) implements Bundle<Lanes<T>> {
  /** The shape of {@code count} lanes. */
  public static <T extends Data<T>> Shape<Lanes<T>> lanes(int count, Shape<T> element) {
    return Hdl.bundle(Lanes<T>::new, Hdl.bits(count), Hdl.vec(count, element));
  }

  /** The shape of a beat of a packet: {@code count} lanes and whether the packet ends here. */
  public static <T extends Data<T>> Shape<Fragment<Lanes<T>>> packet(int count, Shape<T> element) {
    return fragment(lanes(count, element));
  }

  /** How many elements are there. */
  public UInt count() {
    return keep.popCount();
  }

  /** Whether no lane above a missing element has one. */
  public Bool isDense() {
    var above = keep.asUInt().extendTo(keep.width() + 1);
    return above.and(above.plus(1)).eq(0);
  }

  /**
   * The {@code keep} of a dense beat of {@code lanes} lanes with {@code count} elements.
   *
   * @param count wide enough for {@code lanes}
   */
  public static Bits firsts(int lanes, UInt count) {
    return Hdl.vec(lanes, lane -> count.gt(lane)).asBits();
  }
}

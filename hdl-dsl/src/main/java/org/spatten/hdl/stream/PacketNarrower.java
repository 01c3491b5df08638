package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;

/**
 * Cuts each beat of a packet into {@code factor} narrow ones, the lowest lanes first. Parts above
 * the highest element of a beat are left out; a beat without elements gives one empty part. No
 * latency, one narrow beat a cycle.
 *
 * @param <T> an element
 */
public final class PacketNarrower<T extends Data<T>> extends Component {
  /** Beats of {@code factor * lanes} elements. */
  public final Stream<Fragment<Lanes<T>>> wide;

  /** Beats of {@code lanes} elements. */
  public final Stream<Fragment<Lanes<T>>> narrow;

  /** From beats of {@code factor * lanes} elements to beats of {@code lanes}. */
  public PacketNarrower(Shape<T> element, int lanes, int factor) {
    StreamErrors.requireFactor("the number of lanes", lanes, factor);
    moduleParameters(element, lanes, factor);
    wide = in(stream(Lanes.packet(lanes * factor, element)));
    narrow = out(stream(Lanes.packet(lanes, element)));

    if (factor == 1) {
      wide.into(narrow);
      return;
    }
    var part = reg(uintFor(factor - 1), 0);
    var beat = wide.payload.value();
    var parts = new ArrayList<Lanes<T>>();
    var finals = new ArrayList<Bool>();
    for (int i : range(factor)) {
      int low = i * lanes;
      var elements = vec(lanes, lane -> beat.elements().at(low + lane));
      parts.add(new Lanes<>(beat.keep().slice(low + lanes - 1, low), elements));
      finals.add(isFinal(i, lanes, factor));
    }
    var ends = vecOf(finals).at(part);
    narrow.valid.set(wide.valid);
    var last = wide.payload.last().and(ends);
    narrow.payload.set(new Fragment<>(last, vecOf(parts).at(part)));
    wide.ready.set(narrow.ready.and(ends));
    when(narrow.fires(), () -> part.next(mux(ends, 0, part.plus(1))));
  }

  /** Whether no element stands above a part. */
  private Bool isFinal(int part, int lanes, int factor) {
    return part == factor - 1
        ? bool(true)
        : wide.payload.value().keep().slice(lanes * factor - 1, (part + 1) * lanes).eq(0);
  }
}

package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;

/**
 * Joins {@code factor} narrow beats of a packet into a wide one, the first in the lowest lanes; the
 * packet's last wide beat may hold fewer, its other lanes are empty. The wide beat is offered in
 * the cycle in which its last part is; one narrow beat a cycle.
 *
 * @param <T> an element
 */
public final class PacketWidener<T extends Data<T>> extends Component {
  /** Beats of {@code lanes} elements. */
  public final Stream<Fragment<Lanes<T>>> narrow;

  /** Beats of {@code factor * lanes} elements. */
  public final Stream<Fragment<Lanes<T>>> wide;

  /** From beats of {@code lanes} elements to beats of {@code factor * lanes}. */
  public PacketWidener(Shape<T> element, int lanes, int factor) {
    StreamErrors.requireFactor("the number of lanes", lanes, factor);
    moduleParameters(element, lanes, factor);
    narrow = in(stream(Lanes.packet(lanes, element)));
    wide = out(stream(Lanes.packet(lanes * factor, element)));

    if (factor == 1) {
      narrow.into(wide);
      return;
    }
    var part = reg(uintFor(factor - 1), 0);
    var kept = reg(vec(factor - 1, Lanes.lanes(lanes, element)));
    var arriving = narrow.payload.value();
    var last = narrow.payload.last();
    var complete = part.eq(factor - 1).or(last);
    wide.valid.set(narrow.valid.and(complete));
    narrow.ready.set(complete.not().or(wide.ready));

    var keeps = new ArrayList<Bits>();
    var elements = new ArrayList<T>();
    for (int i : range(factor)) {
      var newest = mux(part.eq(i), arriving.keep(), 0);
      if (i == factor - 1) {
        keeps.add(0, newest);
        elements.addAll(arriving.elements().elements());
      } else {
        keeps.add(0, mux(part.gt(i), kept.at(i).keep(), newest));
        elements.addAll(mux(part.gt(i), kept.at(i).elements(), arriving.elements()).elements());
      }
    }
    var keep = cat(keeps.toArray(Bits[]::new));
    wide.payload.set(new Fragment<>(last, new Lanes<>(keep, vecOf(elements))));

    when(
        narrow.fires(),
        () -> {
          part.next(mux(last, 0, part.incrementModulo(factor)));
          for (int i : range(factor - 1)) {
            when(part.eq(i), () -> kept.at(i).next(arriving));
          }
        });
  }
}

package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * Fills beats: a packet's elements leave in full beats, but for its last, which holds the rest and
 * is empty only when the whole packet is. A beat is offered in the cycle in which the element that
 * follows it, or the packet's end, arrives: no latency beyond the waiting. One beat a cycle, and
 * one cycle more where a packet's last beat overflows.
 *
 * @param <T> an element
 */
public final class StreamPacker<T extends Data<T>> extends Component {
  /** Dense beats of any number of elements; see {@link StreamCompactor}. */
  public final Stream<Fragment<Lanes<T>>> loose;

  /** Full beats. */
  public final Stream<Fragment<Lanes<T>>> packed;

  /** A packer of beats of {@code lanes} elements. */
  public StreamPacker(Shape<T> element, int lanes) {
    moduleParameters(element, lanes);
    loose = in(stream(Lanes.packet(lanes, element)));
    packed = out(stream(Lanes.packet(lanes, element)));

    var held = reg(vec(lanes, element));
    var count = reg(uintFor(lanes), 0);
    var flushing = reg(bool(), false);
    var arriving = loose.payload.value();
    require(loose.valid.implies(arriving.isDense()), "the elements occupy the lowest lanes");

    var merged = vec(2 * lanes, place -> placed(place, held, count, arriving.elements()));
    var total = count.extendTo(uintFor(2L * lanes).width()).plus(arriving.count());
    var overflows = total.gt(lanes);
    var ends = loose.payload.last();
    var offers = overflows.or(ends);

    packed.valid.set(flushing.or(loose.valid.and(offers)));
    loose.ready.set(flushing.not().and(offers.not().or(packed.ready)));
    var flushed = new Lanes<>(Lanes.firsts(lanes, count), held);
    Vec<T> full = vec(lanes, lane -> merged.at(lane));
    var filled = new Lanes<>(Lanes.firsts(lanes, total), full);
    packed.payload.last().set(flushing.or(overflows.not()));
    packed.payload.value().set(mux(flushing, flushed, filled));

    when(
        loose.fires(),
        () -> {
          flushing.next(overflows.and(ends));
          when(
                  overflows,
                  () -> {
                    held.next(vec(lanes, lane -> merged.at(lanes + lane)));
                    count.next(total.minus(lanes).truncateTo(count.width()));
                  })
              .otherwise(
                  () -> {
                    held.next(full);
                    count.next(mux(ends, 0, total.truncateTo(count.width())));
                  });
        });
    when(
        flushing.and(packed.ready),
        () -> {
          flushing.next(false);
          count.next(0);
        });
  }

  /** What stands at a place when the arriving elements follow the held ones. */
  private T placed(int place, Vec<T> held, UInt count, Vec<T> arriving) {
    int lanes = held.size();
    int width = uintFor(lanes - 1L).width();
    var fromArriving = uint(width, place % (1 << width)).minus(count.resizeTo(width));
    var follows = arriving.at(fromArriving);
    return place < lanes ? mux(count.gt(place), held.at(place), follows) : follows;
  }
}

package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * Moves the elements of each beat to its lowest lanes, in order; no latency, one beat a cycle. An
 * element moves down by the number of gaps below it, in one multiplexer for each bit of that
 * number; two elements never meet, because the higher one has at least as many gaps below it.
 *
 * @param <T> an element
 */
public final class StreamCompactor<T extends Data<T>> extends Component {
  /** Beats in which any lane may miss its element. */
  public final Stream<Fragment<Lanes<T>>> sparse;

  /** The same elements, dense. */
  public final Stream<Fragment<Lanes<T>>> dense;

  /** An element on its way, and how far it has still to go. */
  private record Mover<T extends Data<T>>(Bool there, UInt distance, T element)
      implements Bundle<Mover<T>> {
    static <T extends Data<T>> Shape<Mover<T>> shape(int lanes, Shape<T> element) {
      return Hdl.bundle(Mover<T>::new, Hdl.bool(), Hdl.uintFor(lanes - 1L), element);
    }
  }

  /** A compactor of beats of {@code lanes} elements. */
  public StreamCompactor(Shape<T> element, int lanes) {
    moduleParameters(element, lanes);
    sparse = in(stream(Lanes.packet(lanes, element)));
    dense = out(stream(Lanes.packet(lanes, element)));

    var movers = wire(vec(lanes, Mover.shape(lanes, element)));
    var beat = sparse.payload.value();
    for (int lane : range(lanes)) {
      var there = beat.keep().bit(lane);
      movers.at(lane).set(new Mover<>(there, gapsBelow(lane, lanes), beat.elements().at(lane)));
    }
    var reached = movers;
    for (int bit = 0; 1 << bit < lanes; bit++) {
      reached = moved(reached, bit);
    }
    var arrived = reached;
    var keep = vec(lanes, lane -> arrived.at(lane).there()).asBits();
    var elements = vec(lanes, lane -> arrived.at(lane).element());
    sparse.with(new Fragment<>(sparse.payload.last(), new Lanes<>(keep, elements))).into(dense);
  }

  private UInt gapsBelow(int lane, int lanes) {
    int width = uintFor(lanes - 1L).width();
    return lane == 0
        ? uint(width, 0)
        : popCount(sparse.payload.value().keep().slice(lane - 1, 0).not()).resizeTo(width);
  }

  private Vec<Mover<T>> moved(Vec<Mover<T>> from, int bit) {
    int lanes = from.size();
    int step = 1 << bit;
    var to = wire(from.dataShape()).named("moved_by_" + step);
    for (int lane : range(lanes)) {
      var stays = from.at(lane);
      var remains = stays.there().and(stays.distance().bit(bit).not());
      to.at(lane).set(new Mover<>(remains, stays.distance(), stays.element()));
      if (lane + step < lanes) {
        var comes = from.at(lane + step);
        when(comes.there().and(comes.distance().bit(bit)), () -> to.at(lane).set(comes));
      }
    }
    return to;
  }
}

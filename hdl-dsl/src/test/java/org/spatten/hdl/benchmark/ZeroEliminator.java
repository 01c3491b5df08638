package org.spatten.hdl.benchmark;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;

/**
 * Moves the numbers of a vector that are not zero to its front, in order, by a shifter of log
 * steps.
 */
final class ZeroEliminator extends Component {
  /** The numbers in front and how many they are. */
  record Compacted(Vec<UInt> lanes, UInt count) implements Bundle<Compacted> {
    static Shape<Compacted> shape(int lanes, int width) {
      return Hdl.bundle(Compacted::new, Hdl.vec(lanes, Hdl.uint(width)), Hdl.uintFor(lanes));
    }
  }

  final Stream<Vec<UInt>> source;
  final Stream<Compacted> sink;

  ZeroEliminator(int lanes, int width) {
    source = in(stream(vec(lanes, uint(width))));
    sink = out(stream(Compacted.shape(lanes, width)));
    source.map(numbers -> compact(numbers, lanes)).stage().into(sink);
  }

  private static Compacted compact(Vec<UInt> numbers, int lanes) {
    var count = uintFor(lanes);
    var zeros = vec(lanes, lane -> numbers.at(lane).eq(0).asUInt().extendTo(count.width()));
    var zerosBelow = scan(zeros, UInt::plus);
    var values = numbers;
    var moves = vec(lanes, lane -> mux(numbers.at(lane).eq(0), 0, zerosBelow.at(lane)));
    for (int distance = 1; distance < lanes; distance *= 2) {
      values = moved(values, moves, distance);
      moves = moved(moves, moves, distance);
    }
    return new Compacted(values, count.of(lanes).minus(zerosBelow.at(lanes - 1)));
  }

  /** Those whose move has this distance in it move down by it. */
  private static Vec<UInt> moved(Vec<UInt> from, Vec<UInt> moves, int distance) {
    int bit = Integer.numberOfTrailingZeros(distance);
    return vec(
        from.size(),
        lane -> {
          var stays = mux(moves.at(lane).bit(bit), 0, from.at(lane));
          int other = lane + distance;
          return other < from.size() ? mux(moves.at(other).bit(bit), from.at(other), stays) : stays;
        });
  }
}

package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;

import java.util.List;
import java.util.stream.IntStream;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;

/**
 * Moves the values of the occupied lanes to the lowest lanes, order kept: the paper's zero
 * eliminator (section IV-B). A prefix sum counts the gaps below each lane; then one stage for each
 * bit of that number moves a value down by 1, 2, 4, .. lanes. Two values never meet, because the
 * higher one has at least as many gaps below it. The stages stand still without a valid input,
 * which saves power and simulation time.
 *
 * @param <T> a lane
 */
public final class ZeroEliminator<T extends Data<T>> extends Component {
  public final Flow<Sparse<T>> sparse;

  /** In the same cycle, or one later if registered. */
  public final Flow<Compacted<T>> compacted;

  /**
   * Describes an eliminator.
   *
   * @param lanes at least 1, not only powers of two
   * @param registered whether a register stands at the output
   */
  public ZeroEliminator(Shape<T> value, int lanes, boolean registered) {
    moduleParameters(lanes, value.width(), registered ? "registered" : "direct");
    sparse = in(flow(Sparse.shape(value, lanes)));
    compacted = out(flow(Compacted.shape(value, lanes)));

    var valid = sparse.valid;
    var mask = sparse.payload.mask();
    var zeros = PrefixCount.of(mask.not());
    var values = sparse.payload.values();
    var occupied = vec(lanes, mask::bit).elements();
    var steps = gapsBelow(zeros);
    for (int distance = 1; distance < lanes; distance *= 2) {
      var moves = moves(occupied, steps);
      values = shifted(values, moves, distance, valid);
      occupied = arrived(occupied, moves, distance);
      steps = halved(steps, moves, distance);
    }
    var count = uintFor(lanes).of(lanes).minus(zeros.get(lanes - 1));
    var result = new Compacted<>(values, count);
    if (registered) {
      var held = reg(Compacted.shape(value, lanes));
      var heldValid = reg(bool(), false);
      heldValid.next(valid);
      when(valid, () -> held.next(result));
      compacted.valid.set(heldValid);
      compacted.payload.set(held);
    } else {
      compacted.valid.set(valid);
      compacted.payload.set(result);
    }
  }

  /** Values with an odd number of steps left to go take one; the next stage's are twice as long. */
  private static List<Bool> moves(List<Bool> occupied, List<UInt> steps) {
    return IntStream.range(0, occupied.size())
        .mapToObj(lane -> occupied.get(lane).and(steps.get(lane).bit(0)))
        .toList();
  }

  private Vec<T> shifted(Vec<T> from, List<Bool> moves, int distance, Bool valid) {
    int lanes = from.size();
    var to = wire(from.dataShape()).named("values_by_" + distance);
    to.set(from.dataShape().zero());
    when(
        valid,
        () -> {
          for (int lane : range(lanes)) {
            int above = lane + distance;
            to.at(lane)
                .set(
                    above < lanes
                        ? mux(moves.get(above), from.at(above), from.at(lane))
                        : from.at(lane));
          }
        });
    return to;
  }

  private static List<Bool> arrived(List<Bool> occupied, List<Bool> moves, int distance) {
    int lanes = moves.size();
    return IntStream.range(0, lanes)
        .mapToObj(
            lane -> {
              var stays = occupied.get(lane).and(moves.get(lane).not());
              return lane + distance < lanes ? stays.or(moves.get(lane + distance)) : stays;
            })
        .toList();
  }

  /** A lane below the next distance has nothing left to go, and every lane as little as fits. */
  private static List<UInt> halved(List<UInt> steps, List<Bool> moves, int distance) {
    int lanes = moves.size();
    return IntStream.range(0, lanes)
        .mapToObj(
            lane -> {
              int width = uintFor(lane / (2 * distance)).width();
              if (lane < 2 * distance) {
                return uint(width, 0);
              }
              var own = steps.get(lane).slice(width, 1);
              return lane + distance < lanes
                  ? mux(moves.get(lane + distance), steps.get(lane + distance).slice(width, 1), own)
                  : own;
            })
        .toList();
  }

  private static List<UInt> gapsBelow(List<UInt> zeros) {
    return IntStream.range(0, zeros.size())
        .mapToObj(lane -> lane == 0 ? uint(1, 0) : zeros.get(lane - 1))
        .toList();
  }
}

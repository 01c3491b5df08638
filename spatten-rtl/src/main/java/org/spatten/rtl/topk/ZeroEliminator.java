package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;

import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
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
    Bits mask = sparse.payload.mask();
    var occupied = mask;
    var zeros = PrefixCount.of(mask.not(), "zeros");
    List<Bits> gaps = zeros.exclusive().planes().stream().map(mask::and).toList();
    var values = sparse.payload.values();
    for (int distance = 1; distance < lanes; distance *= 2) {
      var moves = occupied.and(gaps.get(0)).named("moves_by_" + distance);
      values = shifted(values, moves, distance, valid);
      gaps = arrived(gaps.subList(1, gaps.size()), moves, distance);
      occupied = arrived(List.of(occupied), moves, distance).get(0);
    }
    var count = uintFor(lanes).of(lanes).minus(zeros.total());
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

  private Vec<T> shifted(Vec<T> from, Bits moves, int distance, Bool valid) {
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
                        ? mux(moves.bit(above), from.at(above), from.at(lane))
                        : from.at(lane));
          }
        });
    return to;
  }

  /** What belongs to the lanes goes with them. */
  private static List<Bits> arrived(List<Bits> words, Bits moves, int distance) {
    return words.stream()
        .map(word -> word.and(moves.not()).or(word.and(moves).shr(distance)))
        .toList();
  }
}

package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;

import java.util.ArrayList;
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
    description(
        "Moves the values of the occupied lanes to the lowest lanes, order kept. A value moves down"
            + " by the number of empty lanes below it, one bit of that number a stage: the lanes of"
            + " moves_by_4 move their values_after_2 down by 4. The numbers are kept one word a bit,"
            + " with one bit a lane: zeros_in_4_bit_1 is bit 1 of how many of the 4 lanes up to each"
            + " are empty, the sum of zeros_in_2 of the lane itself and of the lane 2 below.");
    sparse = in(flow(Sparse.shape(value, lanes)));
    compacted = out(flow(Compacted.shape(value, lanes)));

    var valid = sparse.valid;
    Bits mask = sparse.payload.mask();
    var empty = mask.not();
    var zeros = PrefixCount.of(empty, "zeros");
    var moves = zeros.exclusive().planes().stream().map(mask::and).toList();
    var values = sparse.payload.values();
    for (int distance = 1; distance < lanes; distance *= 2) {
      var now = moves.get(0).named("moves_by_" + distance);
      values = shifted(values, now, distance, valid);
      moves = arrived(moves.subList(1, moves.size()), now, distance);
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
    var to = wire(from.dataShape()).named("values_after_" + distance);
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

  /** The later moves of the values, in the lanes where they are after this one. */
  private static List<Bits> arrived(List<Bits> later, Bits moves, int distance) {
    var arrived = new ArrayList<Bits>();
    for (int j = 0; j < later.size(); j++) {
      var word = later.get(j).named("moves_by_" + ((2 * distance) << j) + "_before_" + distance);
      arrived.add(word.and(moves.not()).or(word.and(moves).shr(distance)));
    }
    return arrived;
  }
}

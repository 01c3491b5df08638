package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;

import java.util.ArrayList;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;

/**
 * Joins compacted groups into full lines, order kept: a group is rotated to where the last one
 * ended. What does not fill a line waits in {@link #rest}. The rotation stands still without a
 * group, which saves power and simulation time.
 *
 * @param <T> a lane
 */
final class LinePacker<T extends Data<T>> extends Component {
  final Flow<Compacted<T>> groups;

  /** Forgets the rest; not together with a group. */
  final Bool clear;

  /** A full line, in the cycle of the group that completes it. */
  final Flow<Vec<T>> line;

  /** The lanes below {@code restCount} wait for more. */
  final Vec<T> rest;

  /**
   * A packer.
   *
   * @param lanes a power of two, at least 2
   */
  LinePacker(Shape<T> value, int lanes) {
    description(
        "Joins compacted groups into full lines, order kept: a group is rotated to "
            + "where the last one ended. What does not fill a line waits in rest.");
    groups = in(flow(Compacted.shape(value, lanes)));
    clear = in(bool());
    line = out(flow(vec(lanes, value)));
    rest = out(vec(lanes, value));

    int indexBits = Integer.numberOfTrailingZeros(lanes);
    moduleParameters(lanes, value.width());
    var fill = reg(uint(indexBits), 0);
    var waiting = reg(vec(lanes, value));
    rest.set(waiting);

    var turned = new ArrayList<Vec<T>>();
    turned.add(groups.payload.values());
    for (int stage : range(indexBits)) {
      int distance = 1 << stage;
      var from = turned.get(stage);
      var to = wire(vec(lanes, value)).named("turned_by_" + distance);
      to.set(vec(lanes, value).zero());
      when(
          groups.valid,
          () ->
              to.set(
                  vec(
                      lanes,
                      lane ->
                          mux(
                              fill.bit(stage),
                              from.at(lane - distance & lanes - 1),
                              from.at(lane)))));
      turned.add(to);
    }
    var group = turned.get(indexBits);

    var total = fill.extendTo(indexBits + 1).plus(groups.payload.count());
    var complete = total.bit(indexBits);
    line.valid.set(groups.valid.and(complete));
    for (int lane : range(lanes)) {
      var old = fill.gt(lane).named("old_" + lane);
      line.payload.at(lane).set(mux(old, waiting.at(lane), group.at(lane)));
      when(groups.valid.and(complete.or(old.not())), () -> waiting.at(lane).next(group.at(lane)));
    }
    when(clear, () -> fill.next(0))
        .elseWhen(groups.valid, () -> fill.next(total.truncateTo(indexBits)));
  }
}

package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Groups of up to G survivors to vectors of F: an unaligned FIFO. All vectors of a row are full but
 * the last, and rows share none. A group is taken as soon as fewer than F survivors are left, in
 * the same cycle in which the vector before goes.
 */
final class SurvivorPacker extends Component {
  final Stream<SurvivorGroup> groups;
  final Stream<SurvivorVector> vectors;

  private final int lanes;
  private final int width;

  SurvivorPacker(SpattenConfig config) {
    description(
        "Groups of survivors to full vectors: an unaligned FIFO. All vectors of a row "
            + "are full but the last, and rows share none.");
    lanes = config.lanes();
    width = config.topkParallelism();
    moduleParameters(width, lanes, config.maxTokens(), config.rowSlots());
    groups = in(stream(SurvivorGroup.shape(config)));
    vectors = out(stream(SurvivorVector.shape(config)));

    int capacity = width + lanes - 1;
    var held = reg(uintFor(capacity), 0);
    var rowLeft = reg(uintFor(config.maxTokens()), 0);
    var first = reg(bool());
    var slot = reg(uintFor(config.rowSlots() - 1));
    var entries = reg(vec(capacity, Survivor.shape(config)));

    var last = rowLeft.le(lanes);
    var count = mux(last, rowLeft.truncateTo(uintFor(lanes).width()), lanes);
    vectors.valid.set(rowLeft.ne(0).and(held.ge(count)));
    vectors.payload.set(
        new SurvivorVector(
            slot,
            vec(lanes, lane -> entries.at(lane).token()),
            vec(lanes, lane -> entries.at(lane).exponential()),
            count,
            first,
            last));

    var sends = vectors.fires();
    var heldAfter = mux(sends, held.minus(count), held);
    var rowLeftAfter = mux(sends, rowLeft.minus(count), rowLeft);
    var group = groups.payload;
    groups.ready.set(heldAfter.lt(lanes).and(group.first().implies(rowLeftAfter.eq(0))));
    var takes = groups.fires();
    when(
        takes.or(sends),
        () -> held.next(mux(takes, heldAfter.plus(group.survivors().count()), heldAfter)));
    when(
        sends,
        () -> {
          rowLeft.next(rowLeftAfter);
          first.next(false);
        });
    when(
        takes.and(group.first()),
        () -> {
          rowLeft.next(group.rowCount());
          first.next(true);
          slot.next(group.slot());
        });
    var survivors = group.survivors().values();
    for (int place : range(capacity)) {
      var entry = entries.at(place);
      var moved = place + lanes < capacity ? entries.at(place + lanes) : entry;
      when(takes, () -> entry.next(joined(place, heldAfter, mux(sends, moved, entry), survivors)))
          .elseWhen(sends, () -> entry.next(moved));
    }
  }

  /** What stands at {@code place} when a group is put behind {@code kept} survivors. */
  private Survivor joined(int place, UInt kept, Survivor old, Vec<Survivor> group) {
    if (lanes == 1) {
      return group.at(place);
    }
    var options =
        vec(lanes, offset -> offset > place ? old : group.at(Math.min(place - offset, width - 1)));
    return options.at(kept.truncateTo(uintFor(lanes - 1).width()));
  }
}

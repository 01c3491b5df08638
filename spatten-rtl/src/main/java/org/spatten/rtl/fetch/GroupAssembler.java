package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Joins the beats of a group, one a cycle. A complete group waits in a register of its own while
 * the first beats of the next one are gathered; it is visible the cycle after its last beat.
 */
final class GroupAssembler extends Component {
  public final Stream<TaggedBeat> beats;
  public final Stream<AssembledGroup> groups;

  GroupAssembler(SpattenConfig config) {
    description(
        "Joins the beats of a group, one a cycle. A complete group waits in a register "
            + "of its own while the first beats of the next one are gathered; it is visible "
            + "the cycle after its last beat.");
    beats = in(stream(TaggedBeat.shape(config)));
    groups = out(stream(AssembledGroup.shape(config)));

    var beatShape = bits(SpattenConfig.BEAT_WIDTH);
    var gatheredLow = reg(beatShape);
    var gatheredMiddle = reg(beatShape);
    var full = reg(bool(), false);
    var low = reg(beatShape);
    var middle = reg(beatShape);
    var high = reg(beatShape);
    var lane = reg(uintFor(config.lanes() - 1L));

    var data = beats.payload.data();
    var tag = beats.payload.tag();
    var free = full.not().or(groups.ready);
    var completing = beats.valid.and(tag.last()).and(free);
    var gathering = beats.valid.and(tag.last().not());
    beats.ready.set(tag.last().not().or(free));
    groups.valid.set(full);
    groups.payload.raw().set(cat(high, middle, low));
    groups.payload.lane().set(lane);

    when(free, () -> full.next(completing));
    when(gathering.and(tag.place().eq(0)), () -> gatheredLow.next(data));
    when(gathering.and(tag.place().eq(1)), () -> gatheredMiddle.next(data));
    when(
        completing,
        () -> {
          low.next(mux(tag.place().eq(0), data, gatheredLow));
          middle.next(mux(tag.place().eq(1), data, gatheredMiddle));
          high.next(data);
          lane.next(tag.lane());
        });
  }
}

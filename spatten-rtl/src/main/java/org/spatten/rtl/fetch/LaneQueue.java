package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.rtl.config.SpattenConfig;

/** Addresses the rows of a lane, keeps a few of them and splits each into its one or two groups. */
final class LaneQueue extends Component {
  /** Rows kept, so that a lane whose channel is busy does not hold up the others at once. */
  private static final int DEPTH = 4;

  public final Stream<LaneRow> rows;
  public final Stream<LaneGroup> groups;

  LaneQueue(SpattenConfig config) {
    description(
        "Addresses the rows of a lane, keeps a few of them and splits each into its one "
            + "or two groups.");
    rows = in(stream(LaneRow.shape(config)));
    groups = out(stream(LaneGroup.shape(config)));

    var queue = instance(new StreamFifo<>(LaneEntry.shape(config), DEPTH));
    rows.map(row -> new LaneEntry(address(config, row), row.plan().pair())).into(queue.push);

    var entry = queue.pop.payload;
    var first = entry.first().group();
    var second = reg(bool(), false);
    var last = second.or(entry.pair().not());
    groups.valid.set(queue.pop.valid);
    queue.pop.ready.set(groups.ready.and(last));
    when(groups.fires(), () -> second.next(last.not()));

    var skipped = mux(second, first.beats(), uint(FetchPlan.BEATS_WIDTH, 0));
    var group = groups.payload.group();
    group.address().set(first.address().plus(skipped));
    group.lsbAddress().set(first.lsbAddress().plus(second.asUInt()));
    group.beats().set(first.beats());
    group.lsb().set(first.lsb());
    groups.payload.order().set(entry.first().order());
  }

  private static LaneGroup address(SpattenConfig config, LaneRow row) {
    var plan = row.plan();
    var channel = row.token().resizeTo(config.channelBits()).plus(row.plane().rotate());
    var index = row.token().shr(config.channelBits());
    var address = row.plane().base().plus(index.times(plan.stride()));
    var single = index.extendTo(index.width() + 1);
    var lsbIndex = mux(plan.pair(), single.shl(1), single);
    var lsbAddress = row.lsbBase().plus(lsbIndex);
    return new LaneGroup(
        new BeatGroup(address, lsbAddress, plan.beats(), plan.lsb()),
        new GroupOrder(channel, plan.format()));
  }
}

package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/** Splits a group into reads of one beat, one a cycle; the least significant beat comes last. */
final class BeatSplitter extends Component {
  public final Stream<ChannelGroup> groups;
  public final Stream<BeatRequest> beats;

  BeatSplitter(SpattenConfig config) {
    description(
        "Splits a group into reads of one beat, one a cycle; the least significant beat "
            + "comes last.");
    groups = in(stream(ChannelGroup.shape(config)));
    beats = out(stream(BeatRequest.shape(config)));

    var group = groups.payload.group();
    var index = reg(uint(2), 0);
    var lastMain = index.plus(1).eq(group.beats());
    var isLsb = index.eq(group.beats());
    var last = mux(group.lsb(), isLsb, lastMain);

    beats.valid.set(groups.valid);
    groups.ready.set(beats.ready.and(last));
    when(beats.fires(), () -> index.next(mux(last, uint(2, 0), index.plus(1))));

    var read = beats.payload;
    read.address().set(mux(isLsb, group.lsbAddress(), group.address().plus(index)));
    read.tag().place().set(mux(isLsb, uint(2, BeatTag.LSB_PLACE), index));
    read.tag().last().set(last);
    read.tag().lane().set(groups.payload.lane());
  }
}

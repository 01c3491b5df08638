package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Brings the lanes' groups to their channels, the lowest lane first; a lane sends one group a
 * cycle, and notes in its order queue where it went. Combinational.
 *
 * <p>Groups leave in an order of time that is the order of every channel and of every lane, so a
 * lane that waits for a channel and a channel that waits for a lane can never form a circle.
 */
final class AddressCrossbar extends Component {
  public final List<Stream<LaneGroup>> lanes;
  public final List<Stream<ChannelGroup>> channels;
  public final List<Stream<GroupOrder>> orders;

  AddressCrossbar(SpattenConfig config) {
    description(
        "Brings the lanes' groups to their channels, the lowest lane first; a lane "
            + "sends one group a cycle, and notes in its order queue where it went. "
            + "Combinational.");
    lanes = ins(config.lanes(), stream(LaneGroup.shape(config)));
    channels = outs(config.channels(), stream(ChannelGroup.shape(config)));
    orders = outs(config.lanes(), stream(GroupOrder.shape(config)));

    List<List<Bool>> sent = new ArrayList<>();
    lanes.forEach(lane -> sent.add(new ArrayList<>()));
    for (int c : range(config.channels())) {
      connect(config, c, sent);
    }
    for (int l : range(config.lanes())) {
      var leaves = anyOf(sent.get(l));
      lanes.get(l).ready.set(leaves);
      orders.get(l).valid.set(leaves);
      orders.get(l).payload.set(lanes.get(l).payload.order());
    }
  }

  private void connect(SpattenConfig config, int channel, List<List<Bool>> sent) {
    var sink = channels.get(channel);
    List<Bool> wants = new ArrayList<>();
    List<ChannelGroup> groups = new ArrayList<>();
    for (int l : range(config.lanes())) {
      var lane = lanes.get(l);
      var here = lane.payload.order().channel().eq(channel);
      var want = lane.valid.and(orders.get(l).ready).and(here);
      var first = l == 0 ? want : want.and(anyOf(wants).not());
      sent.get(l).add(first.and(sink.ready));
      wants.add(want);
      groups.add(new ChannelGroup(lane.payload.group(), uintFor(config.lanes() - 1L).of(l)));
    }
    int last = config.lanes() - 1;
    sink.valid.set(anyOf(wants));
    sink.payload.set(
        last == 0
            ? groups.get(0)
            : priorityMux(wants.subList(0, last), groups.subList(0, last), groups.get(last)));
  }
}

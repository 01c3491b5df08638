package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.quant.RawGroup;

/**
 * Brings the channels' groups to their lanes, each lane's in the order in which it asked for them.
 * Combinational.
 */
final class DataCrossbar extends Component {
  public final List<Stream<AssembledGroup>> channels;
  public final List<Stream<GroupOrder>> orders;
  public final List<Stream<RawGroup>> lanes;

  DataCrossbar(SpattenConfig config) {
    description(
        "Brings the channels' groups to their lanes, each lane's in the order in which "
            + "it asked for them. Combinational.");
    channels = ins(config.channels(), stream(AssembledGroup.shape(config)));
    orders = ins(config.lanes(), stream(GroupOrder.shape(config)));
    lanes = outs(config.lanes(), stream(RawGroup.shape()));

    List<List<Bool>> taken = new ArrayList<>();
    channels.forEach(channel -> taken.add(new ArrayList<>()));
    Vec<Bits> raws = vecOf(channels.stream().map(c -> c.payload.raw()).toList());
    for (int l : range(config.lanes())) {
      var order = orders.get(l);
      var lane = lanes.get(l);
      List<Bool> mine = new ArrayList<>();
      for (int c : range(config.channels())) {
        var channel = channels.get(c);
        var forLane = order.payload.channel().eq(c).and(channel.payload.lane().eq(l));
        var match = order.valid.and(channel.valid).and(forLane);
        mine.add(match);
        taken.get(c).add(match.and(lane.ready));
      }
      lane.valid.set(anyOf(mine));
      lane.payload.raw().set(raws.at(order.payload.channel()));
      lane.payload.format().set(order.payload.format());
      order.ready.set(anyOf(mine).and(lane.ready));
    }
    for (int c : range(config.channels())) {
      channels.get(c).ready.set(anyOf(taken.get(c)));
    }
  }
}

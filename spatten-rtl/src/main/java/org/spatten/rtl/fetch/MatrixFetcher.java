package org.spatten.rtl.fetch;

import static org.spatten.hdl.bus.Axi4ReadOnly.axi4ReadOnly;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.Definition;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.bus.Axi4ReadOnly;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Fetches rows of K and V and delivers them as segments of 12-bit words, lane by lane, in the order
 * of the rows. A vector of rows is accepted only when the buffers have lines for all its segments,
 * so whatever is fetched can be stored and no channel blocks for ever. Memory layout and formats:
 * {@code docs/architecture.md}.
 *
 * <p>Latency: a read is issued two cycles after its row is accepted; a segment is visible six
 * cycles after the response of its last beat.
 */
public final class MatrixFetcher extends Component {
  public final Stream<FetchRows> rows;

  /** One AXI4 read master a channel: single beats of 32 bytes, channel-local byte addresses. */
  public final List<Axi4ReadOnly> mAxi;

  /** Segments of 768 bits, one stream a lane. */
  public final List<Stream<Bits>> keys;

  /** Segments of 768 bits, one stream a lane. */
  public final List<Stream<Bits>> values;

  public final FetchStatus status;

  public MatrixFetcher(SpattenConfig config) {
    description(
        "Fetches rows of K and V and delivers them as segments of 12-bit words, lane by "
            + "lane, in the order of the rows. A vector of rows is accepted only when the "
            + "buffers have lines for all its segments.");
    var segment = stream(bits(SpattenConfig.SEGMENT_WIDTH));
    rows = in(stream(FetchRows.shape(config)));
    mAxi = outs(config.channels(), axi4ReadOnly(axi(config)));
    keys = outs(config.lanes(), segment);
    values = outs(config.lanes(), segment);
    status = out(FetchStatus.shape(config));

    var gate = instance(new RowGate(config));
    var addresses = instance(new AddressCrossbar(config));
    var data = instance(new DataCrossbar(config));
    rows.into(gate.rows);
    var laneQueue = Definition.of(() -> new LaneQueue(config));
    var laneOrder =
        Definition.of(() -> new StreamFifo<>(GroupOrder.shape(config), orderDepth(config)));
    var laneOutput = Definition.of(() -> new LaneOutput(config));
    for (int l : range(config.lanes())) {
      var queue = instance(laneQueue);
      var order = instance(laneOrder);
      var store = instance(laneOutput);
      gate.lanes.get(l).into(queue.rows);
      queue.groups.into(addresses.lanes.get(l));
      addresses.orders.get(l).into(order.push);
      order.pop.into(data.orders.get(l));
      data.lanes.get(l).into(store.groups);
      store.keys.into(keys.get(l));
      store.values.into(values.get(l));
      gate.keyLeft.at(l).set(keys.get(l).fires());
      gate.valueLeft.at(l).set(values.get(l).fires());
    }
    var readChannel = Definition.of(() -> new ReadChannel(config));
    for (int c : range(config.channels())) {
      var channel = instance(readChannel);
      addresses.channels.get(c).into(channel.requests);
      channel.groups.into(data.channels.get(c));
      channel.axi.into(mAxi.get(c));
      status.channels().at(c).set(channel.status);
    }
    status.keyLinesShort().set(gate.keyLinesShort);
    status.valueLinesShort().set(gate.valueLinesShort);
    status.lanesFull().set(gate.lanesFull);
  }

  /** The widths of a channel's AXI4 read master; an id has log2(2 * outstanding) bits. */
  public static Axi4Config axi(SpattenConfig config) {
    int idBits = Integer.numberOfTrailingZeros(2 * config.outstanding());
    return new Axi4Config(idBits, SpattenConfig.BYTE_ADDRESS_WIDTH, SpattenConfig.BEAT_WIDTH);
  }

  /** Groups that the channels can hold for a lane when all lanes use them evenly. */
  private static int orderDepth(SpattenConfig config) {
    return Math.max(4, 2 * config.outstanding() * config.channels() / config.lanes());
  }
}

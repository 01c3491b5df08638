package org.spatten.rtl.fetch;

import static org.spatten.hdl.bus.Axi4ReadOnly.axi4ReadOnly;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.bus.Axi4ReadOnly;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.rtl.config.SpattenConfig;

/**
 * One DRAM channel: groups wait in a queue, are read beat by beat, and come back assembled, in
 * order. A group is visible three cycles after the response of its last beat.
 */
final class ReadChannel extends Component {
  /** Groups that wait for their reads, so that uneven lanes keep the channel busy. */
  private static final int QUEUE_DEPTH = 16;

  public final Stream<ChannelGroup> requests;
  public final Axi4ReadOnly axi;
  public final Stream<AssembledGroup> groups;
  public final ChannelStatus status;

  ReadChannel(SpattenConfig config) {
    description(
        "One DRAM channel: groups wait in a queue, are read beat by beat, and come back "
            + "assembled, in order. A group is visible three cycles after the response of its "
            + "last beat.");
    requests = in(stream(ChannelGroup.shape(config)));
    axi = out(axi4ReadOnly(MatrixFetcher.axi(config)));
    groups = out(stream(AssembledGroup.shape(config)));
    status = out(ChannelStatus.shape(config));

    var queue = instance(new StreamFifo<>(ChannelGroup.shape(config), QUEUE_DEPTH));
    var splitter = instance(new BeatSplitter(config));
    var reorder = instance(new ReorderBuffer(config));
    var assembler = instance(new GroupAssembler(config));
    requests.into(queue.push);
    queue.pop.into(splitter.groups);
    splitter.beats.into(reorder.requests);
    reorder.axi.into(axi);
    reorder.beats.into(assembler.beats);
    assembler.groups.into(groups);

    status.queueFull().set(requests.valid.and(requests.ready.not()));
    status.inFlight().set(reorder.inFlight);
    status.addressStalled().set(reorder.addressStalled);
    status.received().set(reorder.received);
  }
}

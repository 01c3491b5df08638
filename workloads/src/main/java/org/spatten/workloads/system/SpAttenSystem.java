package org.spatten.workloads.system;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.bus.Axi4ReadOnly;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.control.ListBeat;
import org.spatten.rtl.control.ResponseBeat;
import org.spatten.rtl.top.Observations;
import org.spatten.rtl.top.SpAtten;

/** The accelerator and a DRAM model on each of its channels: what the runner simulates. */
public final class SpAttenSystem extends Component {
  public final Stream<Request> requests;
  public final Stream<Bits> queries;
  public final Stream<ListBeat> lists;
  public final Stream<ResponseBeat> responses;
  public final Observations observed;

  /**
   * The system.
   *
   * @param memory settings of the DRAM wrapper without the channel, such as {@code preset=hbm2}
   */
  public SpAttenSystem(SpattenConfig config, String memory) {
    requests = in(stream(Request.shape(config)));
    queries = in(stream(bits(Request.QUERY_BEAT_WORDS * SpattenConfig.WORD_WIDTH)));
    lists = in(stream(ListBeat.shape(config)));
    responses = out(stream(ResponseBeat.shape()));
    observed = out(Observations.shape(config));

    var accelerator = instance(new SpAtten(config, true));
    requests.into(accelerator.requests);
    queries.into(accelerator.queries);
    lists.into(accelerator.lists);
    accelerator.responses.into(responses);
    accelerator.observed.orElseThrow().into(observed);
    for (int channel : range(config.channels())) {
      var axi = accelerator.mAxi.get(channel);
      var dram =
          instance(new DramAxi4(axi.ar().payload.id().width(), memory + ";channel=" + channel));
      connect(axi, dram);
    }
  }

  private static void connect(Axi4ReadOnly axi, DramAxi4 dram) {
    var address = axi.ar();
    dram.arvalid.set(address.valid);
    address.ready.set(dram.arready);
    dram.araddr.set(address.payload.addr());
    dram.arid.set(address.payload.id());
    dram.arlen.set(address.payload.len());
    dram.arsize.set(address.payload.size());
    dram.arburst.set(address.payload.burst());
    var data = axi.r();
    data.valid.set(dram.rvalid);
    dram.rready.set(data.ready);
    data.payload.data().set(dram.rdata);
    data.payload.id().set(dram.rid);
    data.payload.resp().set(dram.rresp);
    data.payload.last().set(dram.rlast);
    dram.awvalid.set(false);
    dram.awaddr.set(0);
    dram.awid.set(0);
    dram.awlen.set(0);
    dram.awsize.set(0);
    dram.awburst.set(0);
    dram.wvalid.set(false);
    dram.wdata.set(0);
    dram.wstrb.set(0);
    dram.wlast.set(false);
    dram.bready.set(true);
  }
}

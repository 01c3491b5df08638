package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4.axi4;
import static org.spatten.hdl.bus.Axi4Lite.axi4Lite;

import org.spatten.hdl.Component;

/**
 * Lets an AXI4 master reach AXI4-Lite slaves of the same data width: each beat of a burst, of any
 * kind and size, becomes one access. One read burst and one write burst at a time, in the order of
 * the requests; a beat every two cycles to a slave that answers in the next cycle. The response of
 * a write is the or of those of its beats, which is an error when any is.
 */
public final class Axi4ToAxi4Lite extends Component {
  /** From the master. */
  public final Axi4 bus;

  /** To the slaves. */
  public final Axi4Lite lite;

  /** A bridge; the data are 32 or 64 bits wide. */
  public Axi4ToAxi4Lite(Axi4Config config) {
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth());
    bus = in(axi4(config));
    lite = out(axi4Lite(new Axi4LiteConfig(config.addressWidth(), config.dataWidth())));
    writes(config);
    reads(config);
  }

  private void writes(Axi4Config config) {
    var writes = bus.aw().queue(2);
    var following = reg(uint(config.addressWidth())).named("write_following");
    var fresh = reg(bool(), true);
    var addressSent = reg(bool(), false);
    var dataSent = reg(bool(), false);
    var waiting = reg(bool(), false);
    var lastSent = reg(bool());
    var failed = reg(bits(2), AxiResponse.OKAY);
    var answered = reg(bool(), false);
    var answer = reg(config.writeResponse());
    var address = mux(fresh, writes.payload.addr(), following).named("write_address");

    var sends = allOf(writes.valid, bus.w().valid, waiting.not());
    lite.aw().valid.set(sends.and(addressSent.not()));
    lite.aw().payload.set(Axi4LiteAddress.of(address));
    lite.w().valid.set(sends.and(dataSent.not()));
    lite.w().payload.set(new Axi4LiteWriteData(bus.w().payload.data(), bus.w().payload.strb()));
    var addressDone = addressSent.or(lite.aw().ready);
    var dataDone = dataSent.or(lite.w().ready);
    var sent = allOf(writes.valid, waiting.not(), addressDone, dataDone);
    bus.w().ready.set(sent);
    when(
        sends,
        () -> {
          addressSent.next(addressDone.and(dataDone.not()));
          dataSent.next(dataDone.and(addressDone.not()));
          waiting.next(sent);
          lastSent.next(bus.w().payload.last());
        });

    lite.b().ready.set(waiting.and(answered.not()));
    var code = failed.or(lite.b().payload);
    writes.ready.set(lite.b().fires().and(lastSent));
    bus.b().valid.set(answered);
    bus.b().payload.set(answer);
    when(bus.b().fires(), () -> answered.next(false));
    when(
        lite.b().fires(),
        () -> {
          waiting.next(false);
          fresh.next(lastSent);
          following.next(Bursts.next(writes.payload, address));
          failed.next(mux(lastSent, 0, code));
          answered.next(lastSent);
          answer.next(new Axi4WriteResponse(writes.payload.id(), code));
        });
  }

  private void reads(Axi4Config config) {
    var reads = bus.ar().queue(2);
    var following = reg(uint(config.addressWidth())).named("read_following");
    var beat = reg(uint(8), 0);
    var asked = reg(bool(), false);
    var address = mux(beat.eq(0), reads.payload.addr(), following).named("read_address");
    var last = beat.eq(reads.payload.len());

    lite.ar().valid.set(reads.valid.and(asked.not()));
    lite.ar().payload.set(Axi4LiteAddress.of(address));
    lite.r().ready.set(asked.and(bus.r().ready));
    bus.r().valid.set(asked.and(lite.r().valid));
    var word = lite.r().payload;
    bus.r().payload.set(new Axi4ReadData(reads.payload.id(), word.data(), word.resp(), last));
    reads.ready.set(bus.r().fires().and(last));
    when(lite.ar().fires(), () -> asked.next(true));
    when(
        bus.r().fires(),
        () -> {
          asked.next(false);
          beat.next(mux(last, 0, beat.plus(1)));
          following.next(Bursts.next(reads.payload, address));
        });
  }
}

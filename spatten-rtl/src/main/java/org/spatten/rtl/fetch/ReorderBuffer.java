package org.spatten.rtl.fetch;

import static org.spatten.hdl.bus.Axi4ReadOnly.axi4ReadOnly;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.bus.Axi4Address;
import org.spatten.hdl.bus.Axi4ReadOnly;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Reads beats over AXI4 and returns them in the order of the requests. A beat's id is its place in
 * a ring of twice {@code outstanding} beats, so responses may come in any order and are always
 * taken. One read a cycle out, one response a cycle in, one beat a cycle out; a response is visible
 * two cycles later.
 */
final class ReorderBuffer extends Component {
  private static final int BYTE_BITS = 5;

  public final Stream<BeatRequest> requests;
  public final Axi4ReadOnly axi;
  public final Stream<TaggedBeat> beats;

  /** Reads without a response. */
  public final UInt inFlight;

  /** A read waits for its address to be taken. */
  public final Bool addressStalled;

  /** A response arrives in this cycle. */
  public final Bool received;

  ReorderBuffer(SpattenConfig config) {
    description(
        "Reads beats over AXI4 and returns them in the order of the requests. The id of "
            + "a beat is its place in a ring of twice as many beats as are outstanding, so "
            + "responses may come in any order and are always taken.");
    int slots = 2 * config.outstanding();
    requests = in(stream(BeatRequest.shape(config)));
    axi = out(axi4ReadOnly(MatrixFetcher.axi(config)));
    beats = out(stream(TaggedBeat.shape(config)));
    inFlight = out(uintFor(config.outstanding()));
    addressStalled = out(bool());
    received = out(bool());

    var data = memory(bits(SpattenConfig.BEAT_WIDTH), slots);
    var tags = memory(BeatTag.shape(config), slots);
    var arrived = reg(bits(slots), 0);
    var newest = reg(uintFor(slots - 1L), 0);
    var oldest = reg(uintFor(slots - 1L), 0);
    var used = reg(uintFor(slots), 0);
    var waiting = reg(uintFor(config.outstanding()), 0);
    var loaded = reg(bool(), false);

    var room = used.ne(slots).and(waiting.ne(config.outstanding()));
    var issuing = axi.ar().fires();
    var loading = arrived.bit(oldest).and(loaded.not().or(beats.ready));
    var response = axi.r().payload;
    var arriving = axi.r().valid;

    var address = cat(requests.payload.address(), bits(BYTE_BITS).zero()).asUInt();
    axi.ar().valid.set(requests.valid.and(room));
    axi.ar()
        .payload
        .set(Axi4Address.incrementing(MatrixFetcher.axi(config), newest, address, uint(8, 0)));
    axi.r().ready.set(true);
    requests.ready.set(axi.ar().ready.and(room));
    beats.valid.set(loaded);
    beats.payload.data().set(data.readSync(oldest, loading));
    beats.payload.tag().set(tags.readSync(oldest, loading));
    inFlight.set(waiting);
    addressStalled.set(axi.ar().isStalled());
    received.set(arriving);

    when(
        issuing,
        () -> {
          tags.write(newest, requests.payload.tag());
          newest.next(newest.incrementModulo(slots));
        });
    when(
        loading,
        () -> {
          arrived.bit(oldest).next(false);
          oldest.next(oldest.incrementModulo(slots));
        });
    when(
        arriving,
        () -> {
          data.write(response.id(), response.data());
          arrived.bit(response.id()).next(true);
          require(response.resp().eq(0), "a read failed: RRESP is not OKAY");
          require(response.last(), "a read of one beat was answered without RLAST");
          require(arrived.bit(response.id()).not(), "a read was answered twice");
        });
    when(loaded.not().or(beats.ready), () -> loaded.next(loading));
    count(used, issuing, loading);
    count(waiting, issuing, arriving);
  }

  private void count(UInt counter, Bool up, Bool down) {
    when(up.and(down.not()), () -> counter.next(counter.plus(1)))
        .elseWhen(down.and(up.not()), () -> counter.next(counter.minus(1)));
  }
}

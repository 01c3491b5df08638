package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4.axi4;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Memory;
import org.spatten.hdl.UInt;
import org.spatten.hdl.naming.Sizes;
import org.spatten.hdl.stream.Stream;

/**
 * A memory behind an AXI4 slave, from address 0: all burst types, sizes and strobes. It answers in
 * the order of the requests, of which it queues four of each kind. One beat a cycle on each of the
 * two data channels; the first beat of a read comes {@code 1 + latency} cycles after its request,
 * the response of a write one cycle after its last data. What lies beyond is not written and
 * answers {@link AxiResponse#SLAVE_ERROR}. A read sees the writes whose data passed in earlier
 * cycles.
 */
public final class Axi4Memory extends Component {
  private static final int QUEUED = 4;

  public final Axi4 bus;

  private final Axi4Config config;
  private final int words;

  /** A memory whose reads take the shortest time. */
  public Axi4Memory(Axi4Config config, int bytes) {
    this(config, bytes, 1);
  }

  /**
   * A memory.
   *
   * @param bytes a multiple of the bytes of a beat
   * @param latency stages that data pass on their way out, at least 1
   */
  public Axi4Memory(Axi4Config config, int bytes, int latency) {
    this.config = config;
    Sizes.requireRange(
        "the size of a memory in bytes", bytes, config.bytesPerBeat(), Sizes.MOST_WORDS);
    Sizes.requireParts("the latency of a memory", latency, 1);
    words = bytes / config.bytesPerBeat();
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth(), bytes, latency);
    bus = in(axi4(config));

    var contents = memory(bits(config.dataWidth()), words).lanes(config.bytesPerBeat());
    writes(contents);
    reads(contents, latency);
  }

  private void writes(Memory<Bits> contents) {
    var writes = bus.aw().queue(QUEUED);
    var request = writes.payload;
    var fresh = reg(bool(), true).named("write_fresh");
    var following = reg(uint(config.addressWidth())).named("write_following");
    var failed = reg(bool(), false).named("write_failed");
    var answered = reg(bool(), false);
    var answer = reg(config.writeResponse());
    var address = mux(fresh, request.addr(), following).named("write_address");
    var inside = isInside(address);
    var data = bus.w().payload;

    var free = answered.not().or(bus.b().ready);
    bus.w().ready.set(writes.valid.and(free));
    var taken = bus.w().fires();
    writes.ready.set(taken.and(data.last()));
    when(taken.and(inside), () -> contents.write(index(address), data.data(), data.strb()));
    var wrong = failed.or(inside.not());
    when(
        taken,
        () -> {
          fresh.next(data.last());
          following.next(Bursts.next(request, address));
          failed.next(wrong.and(data.last().not()));
        });
    bus.b().valid.set(answered);
    bus.b().payload.set(answer);
    when(
            writes.fires(),
            () -> {
              answered.next(true);
              var code = mux(wrong, bits(2, AxiResponse.SLAVE_ERROR), AxiResponse.OKAY);
              answer.next(new Axi4WriteResponse(request.id(), code));
            })
        .elseWhen(bus.b().ready, () -> answered.next(false));
  }

  private void reads(Memory<Bits> contents, int latency) {
    var reads = bus.ar().queue(QUEUED);
    var request = reads.payload;
    var beat = reg(uint(8), 0);
    var following = reg(uint(config.addressWidth())).named("read_following");
    var address = mux(beat.eq(0), request.addr(), following).named("read_address");
    var last = beat.eq(request.len());
    var code = mux(isInside(address), bits(2, AxiResponse.OKAY), AxiResponse.SLAVE_ERROR);
    var data = contents.read(index(address));
    var taken = wire(bool());
    Stream<Axi4ReadData> answers =
        new Stream<>(reads.valid, taken, new Axi4ReadData(request.id(), data, code, last));
    for (int unused : range(latency)) {
      answers = answers.stage();
    }
    answers.into(bus.r());
    reads.ready.set(taken.and(last));
    when(
        reads.valid.and(taken),
        () -> {
          beat.next(mux(last, 0, beat.plus(1)));
          following.next(Bursts.next(request, address));
        });
  }

  private Bool isInside(UInt address) {
    return address.shr(config.fullSize()).lt(words);
  }

  private UInt index(UInt address) {
    return address.shr(config.fullSize()).resizeTo(uintFor(words - 1L).width());
  }
}

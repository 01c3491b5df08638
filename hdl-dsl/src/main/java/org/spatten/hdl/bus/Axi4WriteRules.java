package org.spatten.hdl.bus;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Stream;

/**
 * The rules of the write data and response channels; see {@link Axi4Checker}. Requests and data may
 * come in either order, both in that of the writes.
 */
final class Axi4WriteRules extends Component {
  /**
   * A write under way; the oldest stands first.
   *
   * @param requested whether its request has come
   * @param beats how many of its data have come
   * @param complete whether its last data have come
   */
  private record Write(Bool requested, Axi4Address request, UInt beats, Bool complete)
      implements Bundle<Write> {
    static Shape<Write> shape(Axi4Config config) {
      return Hdl.bundle(Write::new, Hdl.bool(), config.address(), Hdl.uint(9), Hdl.bool());
    }
  }

  /** The write channels; all signals are inputs. */
  public final Stream<Axi4Address> aw;

  public final Stream<Axi4WriteData> w;
  public final Stream<Axi4WriteResponse> b;

  private final Axi4Config config;

  Axi4WriteRules(Axi4Config config, int outstanding) {
    this.config = config;
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth(), outstanding);
    aw = in(Channels.watched(config.address()));
    w = in(Channels.watched(config.writeData()));
    b = in(Channels.watched(config.writeResponse()));
    handshakes();

    var shape = vec(outstanding, Write.shape(config));
    var writes = reg(shape, shape.zero());
    var grown = wire(shape);
    var kept = wire(shape);
    var requested = bool(true);
    var supplied = bool(true);
    var answered = new ArrayList<Bool>();
    var miscounted = new ArrayList<Bool>();
    var astray = new ArrayList<Bool>();
    for (int i : range(outstanding)) {
      var write = writes.at(i);
      var request = aw.valid.and(requested).and(write.requested().not());
      var data = w.valid.and(supplied).and(write.complete().not());
      var meant = mux(write.requested(), write.request(), aw.payload);
      var known = data.and(write.requested().or(request));
      miscounted.add(isMiscounted(write, meant.len(), request, known));
      astray.add(known.and(isAstray(meant, write.beats())));
      grown.at(i).set(write);
      requested = write.requested();
      supplied = write.complete();
      take(grown.at(i), write, request, data);
      answered.add(allOf(write.requested(), write.complete(), isAnswered(write)));
    }
    require(
        anyOf(miscounted).not(), "AXI4_ERRM_WDATA_NUM: the number of beats does not match AWLEN");
    require(
        anyOf(astray).not(),
        "AXI4_ERRM_WSTRB: a byte outside the beat's address and size is strobed");
    answers(writes.elements(), answered);
    var leaves = b.fires();
    for (int i : range(outstanding)) {
      var following = i + 1 < outstanding ? grown.at(i + 1) : Write.shape(config).zero();
      kept.at(i).set(grown.at(i));
      when(leaves.and(anyOf(answered.subList(0, i + 1))), () -> kept.at(i).set(following));
      writes.at(i).next(kept.at(i));
    }
    var newest = writes.at(outstanding - 1);
    require(
        aw.fires()
            .implies(newest.requested().not())
            .and(w.fires().implies(newest.complete().not())),
        "AXI4_AUX_WCAM_OVERFLOW: more than " + outstanding + " writes are under way");
  }

  private void handshakes() {
    var data = w.payload;
    Axi4Rules.stable(
        w,
        "ERRM",
        "W",
        List.of(
            new Axi4Rules.Signal<>("DATA", data.data()),
            new Axi4Rules.Signal<>("STRB", data.strb()),
            new Axi4Rules.Signal<>("LAST", data.last())));
    var answer = b.payload;
    Axi4Rules.stable(
        b,
        "ERRS",
        "B",
        List.of(
            new Axi4Rules.Signal<>("ID", answer.id()),
            new Axi4Rules.Signal<>("RESP", answer.resp())));
    require(
        b.valid.implies(answer.resp().ne(AxiResponse.EXCLUSIVE_OKAY)),
        "AXI4_ERRS_BRESP_EXOKAY: EXOKAY without an exclusive access");
  }

  /**
   * Whether the last data come too early or too late.
   *
   * @param requestHere the request of the write comes now
   * @param dataHere data of it come now, not before the request
   */
  private Bool isMiscounted(Write write, UInt len, Bool requestHere, Bool dataHere) {
    var wide = len.extendTo(9);
    var wrongEnd = w.payload.last().ne(write.beats().eq(wide));
    var wrongBefore = mux(write.complete(), write.beats().ne(wide.plus(1)), write.beats().gt(wide));
    return dataHere.and(wrongEnd).or(requestHere.and(wrongBefore));
  }

  /** Whether a byte is strobed that does not belong to a beat. */
  private Bool isAstray(Axi4Address request, UInt beat) {
    int lanes = config.bytesPerBeat();
    if (lanes == 1) {
      return bool(false);
    }
    int width = config.fullSize();
    var first = Bursts.beat(request, beat, width);
    var end = first.or(uint(width, 1).shl(request.size()).minus(1));
    var legal = vec(lanes, lane -> first.le(lane).and(end.ge(lane))).asBits();
    return w.payload.strb().and(legal.not()).ne(0);
  }

  private void take(Write grown, Write write, Bool requestHere, Bool dataHere) {
    when(
        requestHere.and(aw.ready),
        () -> {
          grown.requested().set(true);
          grown.request().set(aw.payload);
        });
    when(
        dataHere.and(w.ready),
        () -> {
          grown.beats().set(write.beats().plus(1));
          grown.complete().set(w.payload.last());
        });
  }

  private Bool isAnswered(Write write) {
    return write.request().id().eq(b.payload.id());
  }

  private void answers(List<Write> writes, List<Bool> answered) {
    var requested = anyOf(writes.stream().map(w -> w.requested().and(isAnswered(w))).toList());
    require(
        b.valid.implies(requested),
        "AXI4_ERRS_BRESP_AW: no write with this BID has been requested");
    require(
        b.valid.and(requested).implies(anyOf(answered)),
        "AXI4_ERRS_BRESP_WLAST: the last data of the write have not passed");
  }
}

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

/** The rules of the read data channel; see {@link Axi4Checker}. */
final class Axi4ReadRules extends Component {
  /** A read under way; the oldest stands first. */
  private record Read(Bool there, UInt id, UInt len, UInt beats) implements Bundle<Read> {
    static Shape<Read> shape(Axi4Config config) {
      return Hdl.bundle(
          Read::new, Hdl.bool(), Hdl.uint(config.idWidth()), Hdl.uint(8), Hdl.uint(8));
    }
  }

  /** The read channels; all signals are inputs. */
  public final Stream<Axi4Address> ar;

  public final Stream<Axi4ReadData> r;

  Axi4ReadRules(Axi4Config config, int outstanding) {
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth(), outstanding);
    ar = in(Channels.watched(config.address()));
    r = in(Channels.watched(config.readData()));
    var answer = r.payload;
    Axi4Rules.stable(
        r,
        "ERRS",
        "R",
        List.of(
            new Axi4Rules.Signal<>("ID", answer.id()),
            new Axi4Rules.Signal<>("DATA", answer.data()),
            new Axi4Rules.Signal<>("RESP", answer.resp()),
            new Axi4Rules.Signal<>("LAST", answer.last())));
    require(
        r.valid.implies(answer.resp().ne(AxiResponse.EXCLUSIVE_OKAY)),
        "AXI4_ERRS_RRESP_EXOKAY: EXOKAY without an exclusive access");

    var reads =
        reg(vec(outstanding, Read.shape(config)), vec(outstanding, Read.shape(config)).zero());
    var matches = new ArrayList<Bool>();
    for (var read : reads) {
      matches.add(read.there().and(read.id().eq(answer.id())));
    }
    var found = anyOf(matches).named("found");
    var oldest = priorityMux(matches, reads.elements(), reads.at(0));
    var last = oldest.beats().eq(oldest.len());
    require(r.valid.implies(found), "AXI4_ERRS_RID: no read with this RID is under way");
    require(
        r.valid.and(found).implies(answer.last().eq(last)),
        "AXI4_ERRS_RDATA_NUM: the number of beats does not match ARLEN");

    var taken = r.fires().and(found);
    var advanced = wire(reads.dataShape());
    var kept = wire(reads.dataShape());
    for (int i : range(outstanding)) {
      var earlier = i == 0 ? bool(false) : anyOf(matches.subList(0, i));
      advanced.at(i).set(reads.at(i));
      when(
          taken.and(matches.get(i)).and(earlier.not()),
          () -> advanced.at(i).beats().set(reads.at(i).beats().plus(1)));
      kept.at(i).set(advanced.at(i));
      var following = i + 1 < outstanding ? advanced.at(i + 1) : Read.shape(config).zero();
      when(
          taken.and(answer.last()).and(anyOf(matches.subList(0, i + 1))),
          () -> kept.at(i).set(following));
    }
    require(
        ar.fires().implies(kept.at(outstanding - 1).there().not()),
        "AXI4_AUX_RCAM_OVERFLOW: more than " + outstanding + " reads are under way");
    var request = ar.payload;
    var fresh = new Read(bool(true), request.id(), request.len(), uint(8, 0));
    for (int i : range(outstanding)) {
      var before = i == 0 ? bool(true) : kept.at(i - 1).there();
      reads.at(i).next(kept.at(i));
      when(allOf(ar.fires(), before, kept.at(i).there().not()), () -> reads.at(i).next(fresh));
    }
  }
}

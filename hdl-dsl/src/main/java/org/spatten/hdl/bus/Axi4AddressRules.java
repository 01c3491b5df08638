package org.spatten.hdl.bus;

import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;

/** The rules of an address channel: handshake and legal bursts; see {@link Axi4Checker}. */
final class Axi4AddressRules extends Component {
  /** All signals are inputs. */
  public final Stream<Axi4Address> channel;

  private final String name;

  /**
   * Rules of a channel.
   *
   * @param name AW or AR
   */
  Axi4AddressRules(Axi4Config config, String name) {
    this.name = name;
    moduleParameters(name, config.idWidth(), config.addressWidth(), config.dataWidth());
    channel = in(Channels.watched(config.address()));
    var request = channel.payload;
    Axi4Rules.stable(
        channel,
        "ERRM",
        name,
        List.of(
            new Axi4Rules.Signal<>("ID", request.id()),
            new Axi4Rules.Signal<>("ADDR", request.addr()),
            new Axi4Rules.Signal<>("LEN", request.len()),
            new Axi4Rules.Signal<>("SIZE", request.size()),
            new Axi4Rules.Signal<>("BURST", request.burst())));

    var page = Bursts.PAGE_BITS;
    var start = request.addr().resizeTo(page);
    var within = uint(page, 1).shl(request.size()).minus(1);
    var bytes = request.len().extendTo(17).plus(1).shl(request.size());
    var end = start.and(within.not()).extendTo(17).plus(bytes);
    var len = request.len();
    var incrementing = request.burst().eq(Axi4Address.INCREMENTING);
    var fixed = request.burst().eq(Axi4Address.FIXED);
    var wrapping = request.burst().eq(Axi4Address.WRAPPING);
    rule(incrementing.implies(end.le(1L << page)), "ADDR_BOUNDARY", "a burst crosses 4 KB");
    rule(
        wrapping.implies(start.and(within).eq(0)),
        "ADDR_WRAP_ALIGN",
        "the address of a WRAP burst is not aligned to its size");
    rule(request.burst().ne(3), "BURST", "the burst type 3 is reserved");
    rule(fixed.implies(len.lt(16)), "LEN_FIXED", "a FIXED burst has more than 16 beats");
    rule(
        wrapping.implies(anyOf(len.eq(1), len.eq(3), len.eq(7), len.eq(15))),
        "LEN_WRAP",
        "a WRAP burst has other than 2, 4, 8 or 16 beats");
    rule(request.size().le(config.fullSize()), "SIZE", "a beat is wider than the bus");
  }

  private void rule(Bool holds, String rule, String text) {
    require(channel.valid.implies(holds), "AXI4_ERRM_" + name + rule + ": " + text);
  }
}

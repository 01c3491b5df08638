package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4ReadOnly.axi4ReadOnly;

import org.spatten.hdl.Component;

/** A slave that has no address: answers reads with {@link AxiResponse#DECODE_ERROR} and zeros. */
final class Axi4ReadErrors extends Component {
  public final Axi4ReadOnly bus;

  Axi4ReadErrors(Axi4Config config) {
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth());
    bus = in(axi4ReadOnly(config));
    var busy = reg(bool(), false);
    var id = reg(uint(config.idWidth()));
    var left = reg(uint(8));
    var last = left.eq(0);
    bus.ar().ready.set(busy.not());
    bus.r().valid.set(busy);
    bus.r()
        .payload
        .set(
            new Axi4ReadData(
                id, bits(config.dataWidth(), 0), bits(2, AxiResponse.DECODE_ERROR), last));
    when(
        bus.ar().fires(),
        () -> {
          busy.next(true);
          id.next(bus.ar().payload.id());
          left.next(bus.ar().payload.len());
        });
    when(
        bus.r().fires(),
        () -> {
          busy.next(last.not());
          left.next(left.minus(1));
        });
  }
}

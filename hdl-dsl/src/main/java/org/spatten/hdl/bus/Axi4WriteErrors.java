package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4WriteOnly.axi4WriteOnly;

import org.spatten.hdl.Component;

/** A slave that has no address: answers writes with {@link AxiResponse#DECODE_ERROR}. */
final class Axi4WriteErrors extends Component {
  private enum State {
    REQUEST,
    DATA,
    ANSWER
  }

  public final Axi4WriteOnly bus;

  Axi4WriteErrors(Axi4Config config) {
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth());
    bus = in(axi4WriteOnly(config));
    var state = reg(enumeration(State.class), State.REQUEST);
    var id = reg(uint(config.idWidth()));
    bus.aw().ready.set(state.is(State.REQUEST));
    bus.w().ready.set(state.is(State.DATA));
    bus.b().valid.set(state.is(State.ANSWER));
    bus.b().payload.set(new Axi4WriteResponse(id, bits(2, AxiResponse.DECODE_ERROR)));
    when(
        bus.aw().fires(),
        () -> {
          id.next(bus.aw().payload.id());
          state.next(State.DATA);
        });
    when(bus.w().fires().and(bus.w().payload.last()), () -> state.next(State.ANSWER));
    when(bus.b().fires(), () -> state.next(State.REQUEST));
  }
}

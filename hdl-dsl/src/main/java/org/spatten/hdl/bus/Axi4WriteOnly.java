package org.spatten.hdl.bus;

import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.stream.Stream;

/**
 * The write half of an AXI4 bus, seen from the master; its signals have their standard names
 * ({@code m_axi_awaddr}).
 *
 * @param aw requests, from the master
 * @param w data, from the master
 * @param b responses, to the master
 */
public record Axi4WriteOnly(
    Stream<Axi4Address> aw, Stream<Axi4WriteData> w, Stream<Axi4WriteResponse> b)
    implements Port<Axi4WriteOnly> {
  /** The shape of the write half of a bus. */
  public static PortShape<Axi4WriteOnly> axi4WriteOnly(Axi4Config config) {
    return PortShape.of(
        m -> {
          var channels = new Channels(m, false);
          return new Axi4WriteOnly(
              channels.address(config, "aw"),
              channels.writeData(config),
              channels.writeResponse(config));
        });
  }

  /** The widths. */
  public Axi4Config config() {
    return new Axi4Config(
        aw.payload.id().width(), aw.payload.addr().width(), w.payload.data().width());
  }
}

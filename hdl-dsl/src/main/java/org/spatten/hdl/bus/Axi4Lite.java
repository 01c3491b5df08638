package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.stream.Stream;

/**
 * An AXI4-Lite bus, seen from the master; its signals have their standard names ({@code
 * s_axi_awaddr}).
 *
 * @param aw write requests
 * @param w write data
 * @param b write responses, to the master: see {@link AxiResponse}
 * @param ar read requests
 * @param r read data, to the master
 */
public record Axi4Lite(
    Stream<Axi4LiteAddress> aw,
    Stream<Axi4LiteWriteData> w,
    Stream<Bits> b,
    Stream<Axi4LiteAddress> ar,
    Stream<Axi4LiteReadData> r)
    implements Port<Axi4Lite> {
  /** The shape of a bus. */
  public static PortShape<Axi4Lite> axi4Lite(Axi4LiteConfig config) {
    return PortShape.of(
        m -> {
          var channels = new Channels(m, false);
          return new Axi4Lite(
              channels.address(config, "aw"),
              channels.writeData(config),
              channels.writeResponse(),
              channels.address(config, "ar"),
              channels.readData(config));
        });
  }

  /** The widths. */
  public Axi4LiteConfig config() {
    return new Axi4LiteConfig(ar.payload.addr().width(), r.payload.data().width());
  }
}

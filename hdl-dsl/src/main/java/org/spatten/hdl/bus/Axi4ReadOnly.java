package org.spatten.hdl.bus;

import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.stream.Stream;

/**
 * The read half of an AXI4 bus, seen from the master; its signals have their standard names ({@code
 * m_axi_araddr}).
 *
 * @param ar requests, from the master
 * @param r data, to the master
 */
public record Axi4ReadOnly(Stream<Axi4Address> ar, Stream<Axi4ReadData> r)
    implements Port<Axi4ReadOnly> {
  /** The shape of the read half of a bus. */
  public static PortShape<Axi4ReadOnly> axi4ReadOnly(Axi4Config config) {
    return PortShape.of(
        m -> {
          var channels = new Channels(m, false);
          return new Axi4ReadOnly(channels.address(config, "ar"), channels.readData(config));
        });
  }

  /** The widths. */
  public Axi4Config config() {
    return new Axi4Config(
        ar.payload.id().width(), ar.payload.addr().width(), r.payload.data().width());
  }
}

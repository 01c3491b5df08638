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
        m -> new Axi4ReadOnly(Channels.address(m, config, "ar"), Channels.readData(m, config)));
  }
}

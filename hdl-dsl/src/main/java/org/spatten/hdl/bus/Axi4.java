package org.spatten.hdl.bus;

import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.stream.Stream;

/**
 * An AXI4 bus, seen from the master; its signals have their standard names ({@code m_axi_araddr}).
 * The optional signals for caches, protection, quality of service, regions and locks are left out.
 */
public record Axi4(
    Stream<Axi4Address> aw,
    Stream<Axi4WriteData> w,
    Stream<Axi4WriteResponse> b,
    Stream<Axi4Address> ar,
    Stream<Axi4ReadData> r)
    implements Port<Axi4> {
  /** The shape of a bus. */
  public static PortShape<Axi4> axi4(Axi4Config config) {
    return PortShape.of(
        m ->
            new Axi4(
                Channels.address(m, config, "aw"),
                Channels.writeData(m, config),
                Channels.writeResponse(m, config),
                Channels.address(m, config, "ar"),
                Channels.readData(m, config)));
  }

  /** The read half. */
  public Axi4ReadOnly readOnly() {
    return new Axi4ReadOnly(ar, r);
  }

  /** The write half. */
  public Axi4WriteOnly writeOnly() {
    return new Axi4WriteOnly(aw, w, b);
  }
}

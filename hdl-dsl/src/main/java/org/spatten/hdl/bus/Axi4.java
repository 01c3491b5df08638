package org.spatten.hdl.bus;

import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.stream.Stream;

/**
 * An AXI4 bus, seen from the master; its signals have their standard names ({@code m_axi_araddr}).
 * The optional signals for caches, protection, quality of service, regions and locks are left out.
 *
 * @param aw write requests
 * @param w write data, in the order of the requests
 * @param b write responses, to the master
 * @param ar read requests
 * @param r read data, to the master
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
    return PortShape.of(m -> of(new Channels(m, false), config));
  }

  /** The shape of a bus that a component only looks at: as a port, all signals are inputs. */
  public static PortShape<Axi4> watchedAxi4(Axi4Config config) {
    return PortShape.of(m -> of(new Channels(m, true), config));
  }

  private static Axi4 of(Channels channels, Axi4Config config) {
    return new Axi4(
        channels.address(config, "aw"),
        channels.writeData(config),
        channels.writeResponse(config),
        channels.address(config, "ar"),
        channels.readData(config));
  }

  /** The widths. */
  public Axi4Config config() {
    return new Axi4Config(
        ar.payload.id().width(), ar.payload.addr().width(), r.payload.data().width());
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

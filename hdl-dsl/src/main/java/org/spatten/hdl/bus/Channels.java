package org.spatten.hdl.bus;

import org.spatten.hdl.Hdl;
import org.spatten.hdl.PortMembers;
import org.spatten.hdl.stream.Stream;

/** The channels of an AXI4 bus under their standard names, seen from the master. */
final class Channels {
  private Channels() {}

  static Stream<Axi4Address> address(PortMembers m, Axi4Config config, String name) {
    return new Stream<>(
        m.member(name + "valid", Hdl.bool()),
        m.flipped(name + "ready", Hdl.bool()),
        new Axi4Address(
            m.member(name + "id", Hdl.uint(config.idWidth())),
            m.member(name + "addr", Hdl.uint(config.addressWidth())),
            m.member(name + "len", Hdl.uint(8)),
            m.member(name + "size", Hdl.uint(3)),
            m.member(name + "burst", Hdl.bits(2))));
  }

  static Stream<Axi4ReadData> readData(PortMembers m, Axi4Config config) {
    return new Stream<>(
        m.flipped("rvalid", Hdl.bool()),
        m.member("rready", Hdl.bool()),
        new Axi4ReadData(
            m.flipped("rid", Hdl.uint(config.idWidth())),
            m.flipped("rdata", Hdl.bits(config.dataWidth())),
            m.flipped("rresp", Hdl.bits(2)),
            m.flipped("rlast", Hdl.bool())));
  }

  static Stream<Axi4WriteData> writeData(PortMembers m, Axi4Config config) {
    return new Stream<>(
        m.member("wvalid", Hdl.bool()),
        m.flipped("wready", Hdl.bool()),
        new Axi4WriteData(
            m.member("wdata", Hdl.bits(config.dataWidth())),
            m.member("wstrb", Hdl.bits(config.bytesPerBeat())),
            m.member("wlast", Hdl.bool())));
  }

  static Stream<Axi4WriteResponse> writeResponse(PortMembers m, Axi4Config config) {
    return new Stream<>(
        m.flipped("bvalid", Hdl.bool()),
        m.member("bready", Hdl.bool()),
        new Axi4WriteResponse(
            m.flipped("bid", Hdl.uint(config.idWidth())), m.flipped("bresp", Hdl.bits(2))));
  }
}

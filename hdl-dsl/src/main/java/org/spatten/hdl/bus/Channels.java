package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.PortMembers;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.Shape;
import org.spatten.hdl.stream.Stream;

/**
 * The channels of AXI buses under their standard names, seen from the master.
 *
 * @param watched whether all signals flow one way, to a component that only looks
 */
record Channels(PortMembers members, boolean watched) {
  private <T extends Data<T>> T forth(String name, Shape<T> shape) {
    return members.member(name, shape);
  }

  private <T extends Data<T>> T back(String name, Shape<T> shape) {
    return watched ? members.member(name, shape) : members.flipped(name, shape);
  }

  private <T extends Data<T>> Stream<T> request(String name, T payload) {
    return new Stream<>(
        forth(name + "valid", Hdl.bool()), back(name + "ready", Hdl.bool()), payload);
  }

  private <T extends Data<T>> Stream<T> answer(String name, T payload) {
    return new Stream<>(
        back(name + "valid", Hdl.bool()), forth(name + "ready", Hdl.bool()), payload);
  }

  Stream<Axi4Address> address(Axi4Config config, String name) {
    return request(
        name,
        new Axi4Address(
            forth(name + "id", Hdl.uint(config.idWidth())),
            forth(name + "addr", Hdl.uint(config.addressWidth())),
            forth(name + "len", Hdl.uint(8)),
            forth(name + "size", Hdl.uint(3)),
            forth(name + "burst", Hdl.bits(2))));
  }

  Stream<Axi4ReadData> readData(Axi4Config config) {
    return answer(
        "r",
        new Axi4ReadData(
            back("rid", Hdl.uint(config.idWidth())),
            back("rdata", Hdl.bits(config.dataWidth())),
            back("rresp", Hdl.bits(2)),
            back("rlast", Hdl.bool())));
  }

  Stream<Axi4WriteData> writeData(Axi4Config config) {
    return request(
        "w",
        new Axi4WriteData(
            forth("wdata", Hdl.bits(config.dataWidth())),
            forth("wstrb", Hdl.bits(config.bytesPerBeat())),
            forth("wlast", Hdl.bool())));
  }

  Stream<Axi4WriteResponse> writeResponse(Axi4Config config) {
    return answer(
        "b",
        new Axi4WriteResponse(back("bid", Hdl.uint(config.idWidth())), back("bresp", Hdl.bits(2))));
  }

  Stream<Axi4LiteAddress> address(Axi4LiteConfig config, String name) {
    return request(
        name,
        new Axi4LiteAddress(
            forth(name + "addr", Hdl.uint(config.addressWidth())),
            forth(name + "prot", Hdl.bits(3))));
  }

  Stream<Axi4LiteReadData> readData(Axi4LiteConfig config) {
    return answer(
        "r",
        new Axi4LiteReadData(
            back("rdata", Hdl.bits(config.dataWidth())), back("rresp", Hdl.bits(2))));
  }

  Stream<Axi4LiteWriteData> writeData(Axi4LiteConfig config) {
    return request(
        "w",
        new Axi4LiteWriteData(
            forth("wdata", Hdl.bits(config.dataWidth())),
            forth("wstrb", Hdl.bits(config.bytesPerWord()))));
  }

  Stream<Bits> writeResponse() {
    return answer("b", back("bresp", Hdl.bits(2)));
  }

  /** The shape of a channel that a component only looks at: as a port, all signals are inputs. */
  static <T extends Data<T>> PortShape<Stream<T>> watched(Shape<T> payload) {
    return PortShape.of(
        m ->
            new Stream<>(
                m.member("valid", Hdl.bool()),
                m.member("ready", Hdl.bool()),
                m.member("payload", payload)));
  }

  /** Lets a component that only looks see a channel. */
  static <T extends Data<T>> void watch(Stream<T> channel, Stream<T> watcher) {
    watcher.valid.set(channel.valid);
    watcher.ready.set(channel.ready);
    watcher.payload.set(channel.payload);
  }
}

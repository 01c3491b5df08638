package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.naming.Sizes;
import org.spatten.hdl.stream.Fragment;
import org.spatten.hdl.stream.Lanes;
import org.spatten.hdl.stream.Stream;

/**
 * An AXI4-Stream bus, seen from the transmitter; its signals have their standard names ({@code
 * m_axis_tdata}). The optional {@code tstrb, tid, tdest, tuser} are left out.
 *
 * @param tdata bytes, the first least significant
 * @param tkeep one bit a byte that counts
 * @param tlast the end of a packet
 */
public record Axi4Stream(Bool tvalid, Bool tready, Bits tdata, Bits tkeep, Bool tlast)
    implements Port<Axi4Stream> {
  /** The shape of a bus of {@code bytes} bytes. */
  public static PortShape<Axi4Stream> axi4Stream(int bytes) {
    Sizes.requireRange("the width of an AXI4-Stream in bytes", bytes, 1, Sizes.MOST_PARTS / 8);
    return PortShape.of(
        m ->
            new Axi4Stream(
                m.member("tvalid", Hdl.bool()),
                m.flipped("tready", Hdl.bool()),
                m.member("tdata", Hdl.bits(8 * bytes)),
                m.member("tkeep", Hdl.bits(bytes)),
                m.member("tlast", Hdl.bool())));
  }

  /** Packets of bytes as a bus: {@code Axi4Stream.ofBytes(packets).into(mAxis)}; no latency. */
  public static Axi4Stream ofBytes(Stream<Fragment<Lanes<Bits>>> packets) {
    var beat = packets.payload.value();
    return new Axi4Stream(
        packets.valid,
        packets.ready,
        beat.elements().asBits(),
        beat.keep(),
        packets.payload.last());
  }

  /** Packets of whole words as a bus; no latency. */
  public static Axi4Stream ofWords(Stream<Fragment<Bits>> packets) {
    var word = packets.payload.value();
    return new Axi4Stream(
        packets.valid,
        packets.ready,
        word,
        Hdl.fill(word.width() / 8, Hdl.bool(true)),
        packets.payload.last());
  }

  /** The bytes as packets of lanes; no latency. */
  public Stream<Fragment<Lanes<Bits>>> bytes() {
    var elements = tdata.as(Hdl.vec(tkeep.width(), Hdl.bits(8)));
    return new Stream<>(tvalid, tready, new Fragment<>(tlast, new Lanes<>(tkeep, elements)));
  }

  /** The words, all of whose bytes must count, as packets; no latency. */
  public Stream<Fragment<Bits>> words() {
    return new Stream<>(tvalid, tready, new Fragment<>(tlast, tdata));
  }

  @Override
  public void into(Axi4Stream sink) {
    sink.tvalid.set(tvalid);
    sink.tdata.set(tdata);
    sink.tkeep.set(tkeep);
    sink.tlast.set(tlast);
    tready.set(sink.tready);
  }
}

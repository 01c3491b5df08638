package org.spatten.hdl.bus;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.UInt;

/**
 * The read channels of AXI4, seen from the master (ARM IHI 0022, chapter A2); flattened, the
 * members have the names of the standard.
 *
 * @param arid tag of the read, given back as {@code rid}
 * @param araddr byte address of the first beat
 * @param arlen beats of the burst less one
 * @param arsize log2 of the bytes of a beat
 * @param arburst 0: fixed, 1: incrementing, 2: wrapping
 * @param rresp 0: okay, 2: slave error, 3: decode error
 * @param rlast the last beat of its burst
 */
public record AxiRead(
    Bool arvalid,
    Bool arready,
    UInt arid,
    UInt araddr,
    UInt arlen,
    UInt arsize,
    UInt arburst,
    Bool rvalid,
    Bool rready,
    UInt rid,
    Bits rdata,
    UInt rresp,
    Bool rlast)
    implements Port<AxiRead> {
  /** Its shape; widths in bits. */
  public static PortShape<AxiRead> axiRead(int addressWidth, int dataWidth, int idWidth) {
    return PortShape.of(
        m ->
            new AxiRead(
                m.member("arvalid", bool()),
                m.flipped("arready", bool()),
                m.member("arid", uint(idWidth)),
                m.member("araddr", uint(addressWidth)),
                m.member("arlen", uint(8)),
                m.member("arsize", uint(3)),
                m.member("arburst", uint(2)),
                m.flipped("rvalid", bool()),
                m.member("rready", bool()),
                m.flipped("rid", uint(idWidth)),
                m.flipped("rdata", bits(dataWidth)),
                m.flipped("rresp", uint(2)),
                m.flipped("rlast", bool())));
  }
}

package org.spatten.hdl.bus;

import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.naming.Sizes;

/**
 * The widths of an AXI4 bus, in bits.
 *
 * @param dataWidth 8 to 1024, a power of two
 */
public record Axi4Config(int idWidth, int addressWidth, int dataWidth) {
  public Axi4Config {
    Sizes.requireRange("the width of AXI4 ids", idWidth, 1, 32);
    Sizes.requireRange("the width of AXI4 addresses", addressWidth, 1, 64);
    BusErrors.requireDataWidth(dataWidth);
  }

  /** Bytes of a full beat. */
  public int bytesPerBeat() {
    return dataWidth / 8;
  }

  /** The value of {@code size} of a full beat. */
  public int fullSize() {
    return Integer.numberOfTrailingZeros(bytesPerBeat());
  }

  /** The shape of an address channel. */
  public Shape<Axi4Address> address() {
    return Hdl.bundle(
        Axi4Address::new,
        Hdl.uint(idWidth),
        Hdl.uint(addressWidth),
        Hdl.uint(8),
        Hdl.uint(3),
        Hdl.bits(2));
  }

  /** The shape of the read data channel. */
  public Shape<Axi4ReadData> readData() {
    return Hdl.bundle(
        Axi4ReadData::new, Hdl.uint(idWidth), Hdl.bits(dataWidth), Hdl.bits(2), Hdl.bool());
  }

  /** The shape of the write data channel. */
  public Shape<Axi4WriteData> writeData() {
    return Hdl.bundle(
        Axi4WriteData::new, Hdl.bits(dataWidth), Hdl.bits(bytesPerBeat()), Hdl.bool());
  }

  /** The shape of the write response channel. */
  public Shape<Axi4WriteResponse> writeResponse() {
    return Hdl.bundle(Axi4WriteResponse::new, Hdl.uint(idWidth), Hdl.bits(2));
  }
}

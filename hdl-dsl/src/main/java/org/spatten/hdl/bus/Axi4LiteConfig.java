package org.spatten.hdl.bus;

import org.spatten.hdl.naming.Sizes;

/**
 * The widths of an AXI4-Lite bus, in bits.
 *
 * @param dataWidth 32 or 64
 */
public record Axi4LiteConfig(int addressWidth, int dataWidth) {
  public Axi4LiteConfig {
    Sizes.requireRange("the width of AXI4-Lite addresses", addressWidth, 1, 64);
    BusErrors.requireLiteDataWidth(dataWidth);
  }

  /** Bytes of a word. */
  public int bytesPerWord() {
    return dataWidth / 8;
  }

  /** Address bits that choose a byte of a word. */
  public int byteAddressBits() {
    return Integer.numberOfTrailingZeros(bytesPerWord());
  }
}

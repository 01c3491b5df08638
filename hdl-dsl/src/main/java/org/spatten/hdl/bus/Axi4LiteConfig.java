package org.spatten.hdl.bus;

/**
 * The widths of an AXI4-Lite bus, in bits.
 *
 * @param dataWidth 32 or 64
 */
public record Axi4LiteConfig(int addressWidth, int dataWidth) {
  public Axi4LiteConfig {
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

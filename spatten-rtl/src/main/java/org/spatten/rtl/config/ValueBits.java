package org.spatten.rtl.config;

/** Bits of a word of V in memory, and the code of that number (2 bits). */
public enum ValueBits {
  B4(4),
  B6(6),
  B8(8),
  B12(12);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  private final int bits;

  ValueBits(int bits) {
    this.bits = bits;
  }

  /** Bits of a word. */
  public int bits() {
    return bits;
  }

  /** Its number in hardware. */
  public int code() {
    return ordinal();
  }
}

package org.spatten.rtl.config;

/** Bits of a word of V in memory, and the code of that number (2 bits). */
public enum ValueBits {
  B4(0, 4),
  B6(1, 6),
  B8(2, 8),
  B12(3, 12);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  private final int code;
  private final int bits;

  ValueBits(int code, int bits) {
    this.code = code;
    this.bits = bits;
  }

  /** Bits of a word. */
  public int bits() {
    return bits;
  }

  /** Its number in hardware. */
  public int code() {
    return code;
  }
}

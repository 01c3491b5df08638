package org.spatten.rtl.config;

/** Bits of a word of a key's most significant plane, and the code of that number (2 bits). */
public enum KeyBits {
  B4(0, 4),
  B6(1, 6),
  B8(2, 8);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  /** Bits of a word of the least significant plane. */
  public static final int LSB_BITS = 4;

  private final int code;
  private final int bits;

  KeyBits(int code, int bits) {
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

package org.spatten.rtl.config;

/** What a fetch brings, and its code (2 bits). */
public enum FetchKind {
  /** The most significant plane of K. */
  KEY_MSB(0),
  /** The least significant plane of K. */
  KEY_LSB(1),
  /** Both planes of 8-bit keys at once. */
  KEY_BOTH(2),
  /** V. */
  VALUE(3);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  private final int code;

  FetchKind(int code) {
    this.code = code;
  }

  /** Its number in hardware. */
  public int code() {
    return code;
  }
}

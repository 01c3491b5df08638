package org.spatten.rtl.config;

/** What a fetch brings, and its code (2 bits). */
public enum FetchKind {
  /** The most significant plane of K. */
  KEY_MSB,
  /** The least significant plane of K. */
  KEY_LSB,
  /** Both planes of 8-bit keys at once. */
  KEY_BOTH,
  /** V. */
  VALUE;

  /** Bits of the code. */
  public static final int WIDTH = 2;

  /** Its number in hardware. */
  public int code() {
    return ordinal();
  }
}

package org.spatten.rtl.config;

/** Words of a row, and the code of that number on the wire (2 bits). */
public enum HeadSize {
  D32(0, 32),
  D64(1, 64),
  D128(2, 128);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  private final int code;
  private final int words;

  HeadSize(int code, int words) {
    this.code = code;
    this.words = words;
  }

  /** Words of a row. */
  public int words() {
    return words;
  }

  /** Segments that the words of one row take. */
  public int segments() {
    return Math.max(1, words / SpattenConfig.SEGMENT_WORDS);
  }

  /** Its number in hardware. */
  public int code() {
    return code;
  }
}

package org.spatten.rtl.config;

/** Words of a row, and the code of that number on the wire (2 bits). */
public enum HeadSize {
  D32(32),
  D64(64),
  D128(128);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  private final int words;

  HeadSize(int words) {
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
    return ordinal();
  }
}

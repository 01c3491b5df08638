package org.spatten.rtl.softmax;

import java.util.stream.IntStream;

/** The chords of 2^-x on 0 .. 1; docs/numbers.md, section 4. */
final class ExponentialTable {
  static final int SEGMENTS = 128;
  static final int BASE_WIDTH = 21;
  static final int SLOPE_WIDTH = 13;

  private ExponentialTable() {}

  /** 2^(20 - k/128), rounded; {@code k} from 0 to {@link #SEGMENTS}. */
  private static long base(int k) {
    return Math.round(StrictMath.pow(2.0, 20 - k / (double) SEGMENTS));
  }

  /** The values at the start of each segment. */
  static long[] bases() {
    return IntStream.range(0, SEGMENTS).mapToLong(ExponentialTable::base).toArray();
  }

  /** The falls from the start of each segment to its end. */
  static long[] slopes() {
    return IntStream.range(0, SEGMENTS).mapToLong(k -> base(k) - base(k + 1)).toArray();
  }
}

package org.spatten.rtl.reference;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The exact top-k of a row: largest exponentials, ties to the earlier position, order kept. */
public final class LocalSelect {
  private LocalSelect() {}

  /**
   * Positions of the kept keys, ascending.
   *
   * @param keys select keys by position, not negative
   * @param count how many to keep; as many as there are keys, or more, keeps all
   */
  public static int[] positions(int[] keys, int count) {
    if (count >= keys.length) {
      return IntStream.range(0, keys.length).toArray();
    }
    // The position breaks ties, so every key is distinct and sorting settles the selection.
    long[] ranked = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      ranked[i] = ((long) keys[i] << Integer.SIZE) | (Integer.MAX_VALUE - i);
    }
    Arrays.sort(ranked);
    int[] kept = new int[count];
    for (int i = 0; i < count; i++) {
      kept[i] = Integer.MAX_VALUE - (int) ranked[ranked.length - 1 - i];
    }
    Arrays.sort(kept);
    return kept;
  }
}

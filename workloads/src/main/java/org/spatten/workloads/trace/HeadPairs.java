package org.spatten.workloads.trace;

import java.util.List;

/**
 * Which rows share their keys' beats: two neighbouring heads (0,1), (2,3), ... of one layer, 6-bit
 * keys, D = 64, the same keys. Their 48-byte rows lie side by side in three beats.
 */
public final class HeadPairs {
  /** What a row is in a pair. */
  public enum Role {
    ALONE,
    FIRST,
    SECOND
  }

  private HeadPairs() {}

  /** The role of a row among the rows that run. */
  public static Role role(List<TraceRow> rows, int index) {
    boolean even = rows.get(index).id().head() % 2 == 0;
    if (even && index + 1 < rows.size() && pair(rows.get(index), rows.get(index + 1))) {
      return Role.FIRST;
    }
    if (!even && index > 0 && pair(rows.get(index - 1), rows.get(index))) {
      return Role.SECOND;
    }
    return Role.ALONE;
  }

  private static boolean pair(TraceRow first, TraceRow second) {
    return first.id().sameLayer(second.id())
        && first.id().head() % 2 == 0
        && second.id().head() == first.id().head() + 1
        && first.bits().key() == 6
        && second.bits().key() == 6
        && first.shape().headSize() == 64
        && first.shape().keys() == second.shape().keys();
  }
}

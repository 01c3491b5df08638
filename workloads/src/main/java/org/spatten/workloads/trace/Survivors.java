package org.spatten.workloads.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which tokens survive when a trace gives only their number: a subset of the layer before,
 * ascending, always with the newest, starting anew from all tokens each iteration.
 */
public enum Survivors {
  /** Any subset, seeded: sparse and irregular, as a real cascade leaves it. */
  UNIFORM,
  /** Four of each window of eight from the start, the density of the published index table. */
  WINDOWED;

  private static final int WINDOW = 8;
  private static final int KEPT_OF_WINDOW = 4;

  /** One list for each of {@link Trace#layers()}. */
  public List<KeyList> lists(Trace trace, long seed) {
    List<KeyList> lists = new ArrayList<>();
    int iteration = -1;
    KeyList before = KeyList.dense(0);
    for (List<TraceRow> layer : trace.layers()) {
      TraceRow row = layer.get(0);
      if (row.id().iteration() != iteration) {
        iteration = row.id().iteration();
        before = KeyList.dense(row.shape().tokens());
      }
      if (before.count() != row.shape().keys()) {
        SplittableRandom random =
            new SplittableRandom(seed * 1_000_003 + iteration * 1_009L + row.id().layer());
        before = subset(before, row.shape().keys(), random);
      }
      lists.add(before);
    }
    return lists;
  }

  private KeyList subset(KeyList before, int count, SplittableRandom random) {
    int old = before.count() - 1;
    boolean[] chosen = this == UNIFORM ? uniform(old, count - 1, random) : windowed(old, count - 1);
    int[] tokens =
        IntStream.rangeClosed(0, old)
            .filter(position -> position == old || chosen[position])
            .map(before::token)
            .toArray();
    return KeyList.of(tokens);
  }

  /** Selection sampling: every subset of that size is equally likely. */
  private static boolean[] uniform(int size, int count, SplittableRandom random) {
    boolean[] chosen = new boolean[size];
    int missing = count;
    for (int i = 0; i < size; i++) {
      if (random.nextInt(size - i) < missing) {
        chosen[i] = true;
        missing--;
      }
    }
    return chosen;
  }

  /** When half of all is not enough, the gaps are filled from the start too. */
  private static boolean[] windowed(int size, int count) {
    boolean[] chosen = new boolean[size];
    int missing = count;
    for (int i = 0; i < size && missing > 0; i++) {
      if (i % WINDOW < KEPT_OF_WINDOW) {
        chosen[i] = true;
        missing--;
      }
    }
    for (int i = 0; i < size && missing > 0; i++) {
      if (!chosen[i]) {
        chosen[i] = true;
        missing--;
      }
    }
    return chosen;
  }
}

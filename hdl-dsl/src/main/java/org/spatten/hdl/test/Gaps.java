package org.spatten.hdl.test;

import java.util.Random;

/** Decides in which cycles a driver or receiver of a stream pauses. */
@FunctionalInterface
public interface Gaps {
  /** Whether to pause in the next cycle. */
  boolean pause();

  /** Never pauses. */
  static Gaps none() {
    return () -> false;
  }

  /** Pauses in bursts, half of all cycles, the same for the same seed. */
  static Gaps randomGaps(long seed) {
    return randomGaps(seed, 0.5);
  }

  /** Pauses in bursts, with the given share of all cycles, the same for the same seed. */
  static Gaps randomGaps(long seed, double share) {
    Random random = new Random(seed);
    int[] left = new int[1];
    boolean[] pausing = new boolean[1];
    return () -> {
      if (left[0] == 0) {
        pausing[0] = random.nextDouble() < share;
        left[0] = 1 + random.nextInt(4);
      }
      left[0]--;
      return pausing[0];
    };
  }
}

package org.spatten.hdl.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a record of choices smaller while it still fails: parts are left out, then lowered. */
final class Shrinker {
  private final Predicate<List<Integer>> fails;
  private final long deadline;

  /** Shrinks for at most {@code seconds}. */
  Shrinker(Predicate<List<Integer>> fails, int seconds) {
    this.fails = fails;
    this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
  }

  List<Integer> shrink(List<Integer> failing) {
    var best = failing;
    boolean better = true;
    while (better && inTime()) {
      var before = best;
      best = zero(remove(best));
      best = lower(best);
      better = !best.equals(before);
    }
    return best;
  }

  private List<Integer> remove(List<Integer> from) {
    var best = from;
    for (int length = Math.max(1, best.size() / 2); length > 0; length /= 2) {
      for (int at = best.size() - length; at >= 0 && inTime(); at -= length) {
        if (at + length <= best.size()) {
          var smaller = new ArrayList<>(best.subList(0, at));
          smaller.addAll(best.subList(at + length, best.size()));
          best = better(smaller, best);
        }
      }
    }
    return best;
  }

  private List<Integer> zero(List<Integer> from) {
    var best = from;
    for (int length = Math.max(1, best.size() / 2); length > 0; length /= 2) {
      for (int at = 0; at + length <= best.size() && inTime(); at += length) {
        var smaller = new ArrayList<>(best);
        smaller.subList(at, at + length).replaceAll(value -> 0);
        best = better(smaller, best);
      }
    }
    return best;
  }

  private List<Integer> lower(List<Integer> from) {
    var best = from;
    for (int at = 0; at < best.size() && inTime(); at++) {
      for (int value = best.get(at) / 2; value > 0 && inTime(); value /= 2) {
        var smaller = new ArrayList<>(best);
        smaller.set(at, best.get(at) - value);
        best = better(smaller, best);
      }
    }
    return best;
  }

  private List<Integer> better(List<Integer> smaller, List<Integer> best) {
    return !smaller.equals(best) && fails.test(smaller) ? smaller : best;
  }

  private boolean inTime() {
    return System.nanoTime() < deadline;
  }
}

package org.spatten.hdl.test;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Compares what comes out with what was expected, in order.
 *
 * @param <T> the things compared, by {@code equals}
 */
public final class Scoreboard<T> {
  private final Deque<T> expected = new ArrayDeque<>();
  private long matched;

  /** The next thing to come out. */
  public void expect(T value) {
    expected.addLast(value);
  }

  /**
   * Something came out.
   *
   * @throws AssertionError when it is not what was to come next
   */
  public void actual(T value) {
    if (expected.isEmpty()) {
      throw new AssertionError("result " + matched + " is " + value + ", expected none");
    }
    T next = expected.removeFirst();
    if (!next.equals(value)) {
      throw new AssertionError("result " + matched + " is " + value + ", expected " + next);
    }
    matched++;
  }

  /** Number of results that were right. */
  public long matched() {
    return matched;
  }

  /**
   * Nothing more is to come.
   *
   * @throws AssertionError when something is missing
   */
  public void requireEmpty() {
    if (!expected.isEmpty()) {
      throw new AssertionError(
          "after "
              + matched
              + " results "
              + expected.size()
              + " are missing, the first "
              + expected.getFirst());
    }
  }
}

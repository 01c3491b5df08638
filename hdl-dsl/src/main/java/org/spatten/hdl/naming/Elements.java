package org.spatten.hdl.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Fills vectors by functions of the index, and remembers the index that is being filled, so that
 * what the function makes is numbered by it. {@link CallSites} knows the frames of this class.
 */
public final class Elements {
  private static final ThreadLocal<Deque<Integer>> INDEXES =
      ThreadLocal.withInitial(ArrayDeque::new);

  private Elements() {}

  /** The values of {@code function} at 0 to {@code size - 1}. */
  public static <T> List<T> fill(int size, IntFunction<T> function) {
    var elements = new ArrayList<T>(size);
    var indexes = INDEXES.get();
    for (int i = 0; i < size; i++) {
      indexes.push(i);
      try {
        elements.add(function.apply(i));
      } finally {
        indexes.pop();
      }
    }
    return elements;
  }

  /** The indexes that are being filled, the innermost first. */
  static Iterator<Integer> indexes() {
    return INDEXES.get().iterator();
  }
}

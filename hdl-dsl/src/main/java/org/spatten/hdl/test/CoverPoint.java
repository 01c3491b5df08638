package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Counts in a testbench how often a value falls into each of some bins. */
public final class CoverPoint {
  private final String name;
  private final Map<String, LongPredicate> bins = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** A point without bins. */
  public CoverPoint(String name) {
    this.name = name;
  }

  /** Adds a bin of the values for which {@code contains} holds; bins may overlap. */
  public CoverPoint bin(String bin, LongPredicate contains) {
    bins.put(bin, contains);
    counts.put(bin, 0L);
    return this;
  }

  /** Adds a bin of one value. */
  public CoverPoint bin(String bin, long value) {
    return bin(bin, v -> v == value);
  }

  /** Counts a value in every bin that holds it. */
  public void sample(long value) {
    bins.forEach(
        (bin, contains) -> {
          if (contains.test(value)) {
            counts.merge(bin, 1L, Long::sum);
          }
        });
  }

  /** How often each bin was hit, in order of addition. */
  public Map<String, Long> counts() {
    return new LinkedHashMap<>(counts);
  }

  /**
   * Every bin has been hit.
   *
   * @throws AssertionError that names the bins which have not
   */
  public void requireCovered() {
    List<String> missing = new ArrayList<>();
    counts.forEach(
        (bin, count) -> {
          if (count == 0) {
            missing.add(bin);
          }
        });
    if (!missing.isEmpty()) {
      throw new AssertionError(name + " never hit " + String.join(", ", missing));
    }
  }
}

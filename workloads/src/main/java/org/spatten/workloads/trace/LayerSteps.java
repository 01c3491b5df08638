package org.spatten.workloads.trace;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A quantity that changes at certain layers and holds until the next change.
 *
 * @param steps value from that layer on
 */
public record LayerSteps(NavigableMap<Integer, Double> steps) {
  /** Keeps a copy. */
  public LayerSteps {
    steps = new TreeMap<>(steps);
  }

  /** Steps from alternating layers and values. */
  public static LayerSteps of(Map<Integer, Double> steps) {
    return new LayerSteps(new TreeMap<>(steps));
  }

  /** No step: the quantity keeps its start value. */
  public static LayerSteps none() {
    return of(Map.of());
  }

  double at(int layer, double start) {
    Map.Entry<Integer, Double> step = steps.floorEntry(layer);
    return step == null ? start : step.getValue();
  }
}

package org.spatten.workloads.trace;

import java.util.Comparator;

/**
 * Which attention row this is.
 *
 * @param iteration generated token, from 0
 * @param layer layer of the model, from 0
 * @param head head of the layer, from 0
 */
public record RowId(int iteration, int layer, int head) implements Comparable<RowId> {
  private static final Comparator<RowId> ORDER =
      Comparator.comparingInt(RowId::iteration)
          .thenComparingInt(RowId::layer)
          .thenComparingInt(RowId::head);

  @Override
  public int compareTo(RowId other) {
    return ORDER.compare(this, other);
  }

  /** Whether both rows are of the same iteration and layer. */
  public boolean sameLayer(RowId other) {
    return iteration == other.iteration && layer == other.layer;
  }

  @Override
  public String toString() {
    return "iteration " + iteration + ", layer " + layer + ", head " + head;
  }
}

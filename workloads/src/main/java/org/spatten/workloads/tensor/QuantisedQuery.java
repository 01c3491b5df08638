package org.spatten.workloads.tensor;

/** A query's words and the exact real factor of its row's softmax. */
public final class QuantisedQuery {
  private final int[] words;
  private final double factor;

  QuantisedQuery(int[] words, double factor) {
    this.words = words;
    this.factor = factor;
  }

  /** A copy of the D words of 12 bits. */
  public int[] words() {
    return words.clone();
  }

  /** Exact real factor from an integer score to the exponent of two. */
  public double factor() {
    return factor;
  }
}

package org.spatten.workloads.tensor;

/** The exact real factor from an integer score to the exponent of two. */
public final class SoftmaxFactor {
  private static final double LOG2_E = 1 / Math.log(2);

  private SoftmaxFactor() {}

  /** Both quantiser scales, 1/sqrt(D) and log2 e in one factor. */
  public static double of(double queryScale, double keyScale, int headSize) {
    return queryScale * keyScale * LOG2_E / Math.sqrt(headSize);
  }
}

package org.spatten.workloads.tensor;

/**
 * How far a row's scores lie apart, and what a factor on its query does to its largest probability.
 */
final class ScoreSpread {
  private static final int BISECTIONS = 24;

  private final double[] exponents;
  private final double deviation;

  /**
   * Takes a row's integer scores.
   *
   * @param factor from score to exponent of two
   */
  ScoreSpread(int[] scores, double factor) {
    int largest = Integer.MIN_VALUE;
    double mean = 0;
    for (int score : scores) {
      largest = Math.max(largest, score);
      mean += (double) score / scores.length;
    }
    exponents = new double[scores.length];
    double variance = 0;
    for (int i = 0; i < scores.length; i++) {
      exponents[i] = ((double) scores[i] - largest) * factor * Math.log(2);
      variance += (scores[i] - mean) * (scores[i] - mean) / scores.length;
    }
    deviation = Math.sqrt(variance) * factor * Math.log(2);
  }

  /** Factor on the query that gives the scores this standard deviation (natural exponents). */
  double factorForSpread(double wanted) {
    return deviation == 0 ? 1 : wanted / deviation;
  }

  /**
   * The start factor if it keeps the largest probability at or below the limit, else one that does.
   */
  double factorBelow(double limit, double start) {
    return largestProbability(start) <= limit ? start : bisect(limit, 0, start, false);
  }

  /**
   * The start factor if it lifts the largest probability to the limit, else a larger one that does.
   */
  double factorAbove(double limit, double start) {
    double high = start;
    for (int i = 0; i < BISECTIONS && largestProbability(high) < limit; i++) {
      high *= 2;
    }
    return high == start ? start : bisect(limit, high / 2, high, true);
  }

  /** Sharper scores make the largest probability larger, so the limit is crossed once. */
  private double bisect(double limit, double below, double above, boolean wantAbove) {
    double low = below;
    double high = above;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (largestProbability(middle) < limit) {
        low = middle;
      } else {
        high = middle;
      }
    }
    // A query of zeros would be no test; a row too short for its limit stays nearly flat.
    return wantAbove ? high : Math.max(low, above / 1000);
  }

  private double largestProbability(double factor) {
    double sum = 0;
    for (double exponent : exponents) {
      sum += Math.exp(exponent * factor);
    }
    return 1 / sum;
  }
}

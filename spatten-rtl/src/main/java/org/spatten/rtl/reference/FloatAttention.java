package org.spatten.rtl.reference;

/**
 * Attention in float64 over the same quantised words and the same survivors: the error's yardstick.
 */
public final class FloatAttention {
  private FloatAttention() {}

  /**
   * Outputs in units of the 12-bit V word.
   *
   * @param result says which planes were used and which tokens' values count
   * @param scale exact real factor from score to exponent of two
   * @param tokens token indices of all fetched keys
   */
  public static double[] row(
      RowParameters row,
      RowResult result,
      double scale,
      int[] query,
      WordMatrix keys,
      WordMatrix values,
      int[] tokens) {
    boolean both = row.bothPlanes() || result.requanted();
    int[] survivors = result.survivors();
    double[] scores = new double[tokens.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < tokens.length; i++) {
      for (int d = 0; d < query.length; d++) {
        int key = keys.get(tokens[i], d);
        scores[i] += (double) query[d] * (both ? key : row.planes().withoutLeastSignificant(key));
      }
      largest = Math.max(largest, scores[i]);
    }
    double[] outputs = new double[values.columns()];
    double denominator = 0;
    int kept = 0;
    for (int i = 0; i < tokens.length; i++) {
      double weight = Math.pow(2, (scores[i] - largest) * scale);
      denominator += weight;
      if (kept < survivors.length && survivors[kept] == tokens[i]) {
        kept++;
        for (int d = 0; d < outputs.length; d++) {
          outputs[d] += weight * values.get(tokens[i], d);
        }
      }
    }
    for (int d = 0; d < outputs.length; d++) {
      outputs[d] /= denominator;
    }
    return outputs;
  }

  /**
   * The largest distance between model and float64, as a fraction of the largest |V| of the head.
   */
  public static double error(RowResult result, double[] exact, int largestValue) {
    double error = 0;
    for (int d = 0; d < exact.length; d++) {
      error = Math.max(error, Math.abs(result.output(d) / 65536.0 - exact[d]));
    }
    return largestValue == 0 ? error : error / largestValue;
  }
}

package org.spatten.rtl.reference;

/** One row of attention, from quantised words to output words, bit for bit as the hardware. */
public final class AttentionModel {
  private AttentionModel() {}

  /**
   * Computes one row.
   *
   * @param query D words of 12 bits
   * @param keys all tokens' keys of the head at m+4 bits, as 12-bit words
   * @param values all tokens' values of the head, as 12-bit words
   * @param tokens token indices of the fetched keys, in order
   */
  public static RowResult row(
      RowParameters row, int[] query, WordMatrix keys, WordMatrix values, int[] tokens) {
    Softmax softmax =
        Softmax.of(scores(row.planes(), row.bothPlanes(), query, keys, tokens), row.scale());
    boolean requanted = !row.bothPlanes() && row.requant().requants(softmax.sum(), row.threshold());
    if (requanted) {
      softmax = Softmax.of(scores(row.planes(), true, query, keys, tokens), row.scale());
    }
    int[] kept = softmax.largest(row.valueCount());
    long[] accumulators = new long[values.columns()];
    int[] survivors = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      survivors[i] = tokens[kept[i]];
      long exponential = softmax.exponential(kept[i]);
      for (int d = 0; d < accumulators.length; d++) {
        accumulators[d] += exponential * values.get(survivors[i], d);
      }
    }
    Reciprocal reciprocal = softmax.reciprocal();
    int[] outputs = new int[accumulators.length];
    for (int d = 0; d < outputs.length; d++) {
      outputs[d] = reciprocal.output(accumulators[d]);
    }
    return new RowResult(outputs, survivors, requanted, softmax);
  }

  /**
   * Exact scores of the listed keys, 30 bits signed.
   *
   * @param both whether the least significant plane takes part
   */
  public static int[] scores(
      KeyPlanes planes, boolean both, int[] query, WordMatrix keys, int[] tokens) {
    int[] scores = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      int sum = 0;
      for (int d = 0; d < query.length; d++) {
        int key = keys.get(tokens[i], d);
        sum += query[d] * (both ? key : planes.withoutLeastSignificant(key));
      }
      scores[i] = sum;
    }
    return scores;
  }
}

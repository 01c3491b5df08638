package org.spatten.rtl.reference;

/** Exponentials of one row of scores and their sum (docs/numbers.md sections 3 to 5). */
public final class Softmax {
  private final int[] exponentials;
  private final int largestScore;
  private final long sum;

  private Softmax(int[] exponentials, int largestScore, long sum) {
    this.exponentials = exponentials;
    this.largestScore = largestScore;
    this.sum = sum;
  }

  /** Computes the exponentials of 30-bit scores. */
  public static Softmax of(int[] scores, SoftmaxScale scale) {
    int largest = Integer.MIN_VALUE;
    for (int score : scores) {
      largest = Math.max(largest, score);
    }
    int[] exponentials = new int[scores.length];
    long sum = 0;
    for (int i = 0; i < scores.length; i++) {
      exponentials[i] = Exponential.of(scale.argument((long) largest - scores[i]));
      sum += exponentials[i];
    }
    return new Softmax(exponentials, largest, sum);
  }

  /** Keys of the row. */
  public int size() {
    return exponentials.length;
  }

  /** The exponential at a position of the key list, 0..65536. */
  public int exponential(int position) {
    return exponentials[position];
  }

  /** The largest score. */
  public int largestScore() {
    return largestScore;
  }

  /** Sum over all keys. */
  public long sum() {
    return sum;
  }

  /** Reciprocal of the sum. */
  public Reciprocal reciprocal() {
    return Reciprocal.of(sum);
  }

  /** Positions of the k largest exponentials, ascending. */
  public int[] largest(int count) {
    return LocalSelect.positions(exponentials, count);
  }
}

package org.spatten.rtl.reference;

import java.util.Arrays;

/** What the accelerator must answer for one row, and the intermediate values that led there. */
public final class RowResult {
  private final int[] outputs;
  private final int[] survivors;
  private final boolean requanted;
  private final Softmax softmax;

  RowResult(int[] outputs, int[] survivors, boolean requanted, Softmax softmax) {
    this.outputs = outputs;
    this.survivors = survivors;
    this.requanted = requanted;
    this.softmax = softmax;
  }

  /** Head size D. */
  public int size() {
    return outputs.length;
  }

  /** One output: signed 32 bits, 16 of them fraction, in units of the 12-bit V word. */
  public int output(int dimension) {
    return outputs[dimension];
  }

  /** A copy of all outputs. */
  public int[] outputs() {
    return outputs.clone();
  }

  /** A copy of the token indices kept by the local select, in the order of the key list. */
  public int[] survivors() {
    return survivors.clone();
  }

  /** Whether the least significant plane was fetched in a second pass. */
  public boolean requanted() {
    return requanted;
  }

  /** Scores, exponentials and denominator of the last pass. */
  public Softmax softmax() {
    return softmax;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowResult that
        && requanted == that.requanted
        && Arrays.equals(outputs, that.outputs)
        && Arrays.equals(survivors, that.survivors);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(outputs) + Arrays.hashCode(survivors) + (requanted ? 1 : 0);
  }

  @Override
  public String toString() {
    return "outputs "
        + Arrays.toString(outputs)
        + ", survivors "
        + Arrays.toString(survivors)
        + (requanted ? ", requanted" : "");
  }
}

package org.spatten.workloads.tensor;

import org.spatten.rtl.reference.WordMatrix;

/**
 * A tensor as the hardware's 12-bit words.
 *
 * @param words high-aligned words
 * @param scale real value of one unit of the 12-bit word
 */
public record QuantisedMatrix(WordMatrix words, double scale) {

  /** One row of words. */
  int[] row(int row) {
    int[] result = new int[words.columns()];
    for (int column = 0; column < result.length; column++) {
      result[column] = words.get(row, column);
    }
    return result;
  }
}

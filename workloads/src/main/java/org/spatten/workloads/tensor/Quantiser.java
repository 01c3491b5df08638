package org.spatten.workloads.tensor;

import org.spatten.rtl.reference.WordMatrix;
import org.spatten.workloads.InputException;

/** Linear symmetric quantisation with one scale a tensor (docs/numbers.md section 1). */
public final class Quantiser {
  private static final int WORD_BITS = 12;

  private Quantiser() {}

  /**
   * Quantises a tensor.
   *
   * @param name for the message
   * @param bits 4 to 12; the words are aligned to the upper end of 12 bits
   * @throws InputException when a value is not finite
   */
  public static QuantisedMatrix quantise(String name, Tensor tensor, int bits) {
    int largestWord = (1 << (bits - 1)) - 1;
    double step = largestMagnitude(name, tensor) / largestWord;
    if (step == 0) {
      step = 1;
    }
    WordMatrix words = new WordMatrix(tensor.rows(), tensor.columns());
    for (int row = 0; row < tensor.rows(); row++) {
      for (int column = 0; column < tensor.columns(); column++) {
        long word = Math.round(tensor.get(row, column) / step);
        words.set(row, column, (int) word << (WORD_BITS - bits));
      }
    }
    return new QuantisedMatrix(words, step / (1 << (WORD_BITS - bits)));
  }

  private static double largestMagnitude(String name, Tensor tensor) {
    double largest = 0;
    for (int row = 0; row < tensor.rows(); row++) {
      for (int column = 0; column < tensor.columns(); column++) {
        float value = tensor.get(row, column);
        if (!Float.isFinite(value)) {
          throw new InputException(
              "tensor " + name + " holds " + value + " at [" + row + ", " + column + "]");
        }
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest;
  }
}

package org.spatten.rtl.reference;

/** Signed 12-bit words of one head's K or V, one row of D words a token. */
public final class WordMatrix {
  private final short[] words;
  private final int rows;
  private final int columns;

  /**
   * A matrix of zeros.
   *
   * @param rows tokens
   * @param columns head size D
   */
  public WordMatrix(int rows, int columns) {
    this.words = new short[rows * columns];
    this.rows = rows;
    this.columns = columns;
  }

  /** Tokens. */
  public int rows() {
    return rows;
  }

  /** Head size D. */
  public int columns() {
    return columns;
  }

  /** The word at a token and a dimension. */
  public int get(int row, int column) {
    return words[row * columns + column];
  }

  /**
   * Sets a word.
   *
   * @throws IllegalArgumentException outside -2047..2047
   */
  public void set(int row, int column, int word) {
    if (word < -2047 || word > 2047) {
      throw new IllegalArgumentException("word " + word + " is not in -2047..2047");
    }
    words[row * columns + column] = (short) word;
  }

  /** Largest magnitude of all words. */
  public int largestMagnitude() {
    int largest = 0;
    for (short word : words) {
      largest = Math.max(largest, Math.abs(word));
    }
    return largest;
  }
}

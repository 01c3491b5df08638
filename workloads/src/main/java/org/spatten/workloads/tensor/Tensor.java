package org.spatten.workloads.tensor;

import java.util.List;

/** Float32 values of one or two dimensions, rows first. */
public final class Tensor {
  private final List<Integer> shape;
  private final float[] values;

  private Tensor(List<Integer> shape, float[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** A vector; the array is taken over, not copied. */
  public static Tensor vector(float... values) {
    return new Tensor(List.of(values.length), values);
  }

  /** A matrix; the array is taken over, not copied. */
  public static Tensor matrix(int rows, int columns, float... values) {
    if (values.length != rows * columns) {
      throw new IllegalArgumentException(
          values.length + " values do not make " + rows + " x " + columns);
    }
    return new Tensor(List.of(rows, columns), values);
  }

  /** The dimensions. */
  public List<Integer> shape() {
    return shape;
  }

  /** Rows; 1 for a vector. */
  public int rows() {
    return shape.size() == 1 ? 1 : shape.get(0);
  }

  /** Columns, or the length of a vector. */
  public int columns() {
    return shape.get(shape.size() - 1);
  }

  /** The value at a row and a column. */
  public float get(int row, int column) {
    return values[row * columns() + column];
  }

  /** Number of values. */
  int size() {
    return values.length;
  }

  float flat(int index) {
    return values[index];
  }
}

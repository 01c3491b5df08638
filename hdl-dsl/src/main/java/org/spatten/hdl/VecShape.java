package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;

/**
 * A vector of a number of elements of one shape.
 *
 * @param <T> the elements
 */
public final class VecShape<T extends Data<T>> extends Shape<Vec<T>> {
  private final int size;
  private final Shape<T> element;

  VecShape(int size, Shape<T> element) {
    WidthErrors.requireVector(size, element);
    this.size = size;
    this.element = element;
  }

  /** Number of elements. */
  public int size() {
    return size;
  }

  /** Shape of each element. */
  public Shape<T> element() {
    return element;
  }

  /**
   * The constant each element of which is that number, when elements are numbers, bits or bools.
   */
  public Vec<T> of(long value) {
    WidthErrors.requireNumbers(element, isNumber(element));
    return build("", 0, (suffix, type, low) -> Literals.cell(value, type));
  }

  private static boolean isNumber(Shape<?> shape) {
    return shape instanceof VecShape<?> vec
        ? isNumber(vec.element)
        : shape instanceof UIntShape
            || shape instanceof SIntShape
            || shape instanceof BitsShape
            || shape instanceof BoolShape;
  }

  @Override
  public int width() {
    return size * element.width();
  }

  @Override
  Vec<T> build(String name, int low, LeafMaker maker) {
    var elements = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      elements.add(element.build(name + "_" + i, low + i * element.width(), maker));
    }
    return new Vec<>(element, elements);
  }

  @Override
  Object identity() {
    return List.of(size, element);
  }

  @Override
  public String toString() {
    return "vec(" + size + ", " + element + ")";
  }
}

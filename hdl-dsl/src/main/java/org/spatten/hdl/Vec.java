package org.spatten.hdl;

import java.util.Iterator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.spatten.hdl.naming.Elements;

/**
 * A vector of elements of one shape. Element 0 is the least significant part of {@link #asBits}.
 *
 * @param <T> the elements
 */
public final class Vec<T extends Data<T>> implements Data<Vec<T>>, Iterable<T> {
  private final Shape<T> element;
  private final List<T> elements;

  Vec(Shape<T> element, List<T> elements) {
    this.element = element;
    this.elements = List.copyOf(elements);
  }

  /** Number of elements. */
  public int size() {
    return elements.size();
  }

  /** The element at a fixed place. */
  public T at(int index) {
    WidthErrors.requireElement(index, size());
    return elements.get(index);
  }

  /**
   * The element that {@code index} chooses. Reading beyond the end gives the last element; where
   * the elements can be driven, so can this, and driving beyond the end does nothing.
   */
  public T at(UInt index) {
    return Leaves.choose(index, element, elements);
  }

  /** The elements in order. */
  public List<T> elements() {
    return elements;
  }

  /** The vector of {@code function} of each element. */
  public <U extends Data<U>> Vec<U> map(Function<T, U> function) {
    var results = Elements.fill(size(), i -> function.apply(elements.get(i)));
    return new Vec<>(results.get(0).dataShape(), results);
  }

  /** A balanced tree of an associative function over all elements. */
  public T reduceTree(BinaryOperator<T> function) {
    return Hdl.reduceTree(elements, function);
  }

  @Override
  public Iterator<T> iterator() {
    return elements.iterator();
  }

  @Override
  public Bits asBits() {
    return Leaves.pack(this);
  }

  @Override
  public Shape<Vec<T>> dataShape() {
    return new VecShape<>(size(), element);
  }

  /** Constants are equal when their elements are; hardware equals what has the same elements. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Vec<?> that
        && element.equals(that.element)
        && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  @Override
  public String toString() {
    return elements.toString();
  }
}

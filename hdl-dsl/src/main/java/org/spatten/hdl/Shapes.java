package org.spatten.hdl;

import java.util.List;

/** The shapes of values. */
public abstract class Shapes {
  Shapes() {}

  /** One bit, true or false. */
  public static BoolShape bool() {
    return BoolShape.BOOL;
  }

  /** A truth constant. */
  public static Bool bool(boolean value) {
    return BoolShape.BOOL.of(value);
  }

  /** An unsigned integer of {@code width} bits. */
  public static UIntShape uint(int width) {
    return new UIntShape(width);
  }

  /** An unsigned integer that can hold 0 to {@code max}, at least 1 bit. */
  public static UIntShape uintFor(long max) {
    WidthErrors.requireNatural(max);
    return new UIntShape(Widths.of(max));
  }

  /** The unsigned constant {@code value} in {@code width} bits, which must fit. */
  public static UInt uint(int width, long value) {
    return new UIntShape(width).of(value);
  }

  /** A two's-complement integer of {@code width} bits. */
  public static SIntShape sint(int width) {
    return new SIntShape(width);
  }

  /** The signed constant {@code value} in {@code width} bits, which must fit. */
  public static SInt sint(int width, long value) {
    return new SIntShape(width).of(value);
  }

  /** A number of raw bits. */
  public static BitsShape bits(int width) {
    return new BitsShape(width);
  }

  /** Constant raw bits. */
  public static Bits bits(int width, long value) {
    return new BitsShape(width).of(value);
  }

  /** A signed fixed-point number of {@code width} bits, {@code fraction} after the binary point. */
  public static FixShape fix(int width, int fraction) {
    return new FixShape(width, fraction);
  }

  /** A Java enumeration, its members coded 0, 1, 2 and so on. */
  public static <E extends Enum<E>> EnumShape<E> enumeration(Class<E> type) {
    return new EnumShape<>(type, EnumCode.BINARY);
  }

  /** A Java enumeration in another code. */
  public static <E extends Enum<E>> EnumShape<E> enumeration(Class<E> type, EnumCode code) {
    return new EnumShape<>(type, code);
  }

  /** A vector of {@code size} elements. */
  public static <T extends Data<T>> VecShape<T> vec(int size, Shape<T> element) {
    return new VecShape<>(size, element);
  }

  /** The vector of these values, which all have one shape. */
  public static <T extends Data<T>> Vec<T> vecOf(List<T> elements) {
    WidthErrors.requirePositive(elements.size());
    var shape = elements.get(0).dataShape();
    elements.forEach(e -> WidthErrors.requireShape("vecOf", shape, e));
    return new Vec<>(shape, elements);
  }
}

package org.spatten.hdl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.Elements;
import org.spatten.hdl.naming.Sizes;

/** Functions of hardware values; components inherit them, other classes import them statically. */
public abstract class Hdl extends WideBundleShapes {
  Hdl() {}

  /** {@code whenTrue} where the condition holds, else {@code whenFalse}; equal shapes. */
  public static <T extends Data<T>> T mux(Bool condition, T whenTrue, T whenFalse) {
    return Leaves.mux(condition, whenTrue, whenFalse);
  }

  /** {@code whenTrue} where the condition holds, else a constant. */
  public static <T extends Word<T>> T mux(Bool condition, T whenTrue, long whenFalse) {
    return Leaves.mux(condition, whenTrue, whenTrue.literal(whenFalse));
  }

  /** A constant where the condition holds, else {@code whenFalse}. */
  public static <T extends Word<T>> T mux(Bool condition, long whenTrue, T whenFalse) {
    return Leaves.mux(condition, whenFalse.literal(whenTrue), whenFalse);
  }

  /** A member where the condition holds, else another; in binary code, as a constant is. */
  public static <E extends Enum<E>> EnumData<E> mux(Bool condition, E whenTrue, E whenFalse) {
    var shape = enumeration(whenTrue.getDeclaringClass());
    return Leaves.mux(condition, shape.of(whenTrue), shape.of(whenFalse));
  }

  /** {@code whenTrue} where the condition holds, else a member. */
  public static <E extends Enum<E>> EnumData<E> mux(
      Bool condition, EnumData<E> whenTrue, E whenFalse) {
    return Leaves.mux(condition, whenTrue, whenTrue.shape().of(whenFalse));
  }

  /** A member where the condition holds, else {@code whenFalse}. */
  public static <E extends Enum<E>> EnumData<E> mux(
      Bool condition, E whenTrue, EnumData<E> whenFalse) {
    return Leaves.mux(condition, whenFalse.shape().of(whenTrue), whenFalse);
  }

  /** The option of the first condition that holds, else {@code otherwise}. */
  public static <T extends Data<T>> T priorityMux(
      List<Bool> conditions, List<T> options, T otherwise) {
    return Selection.priority(conditions, options, otherwise);
  }

  /** The option whose condition holds, when exactly one does; otherwise the or of all that do. */
  public static <T extends Data<T>> T oneHotMux(List<Bool> conditions, List<T> options) {
    return Selection.oneHot(conditions, options);
  }

  /** The bits of all values joined, the first most significant. */
  public static Bits cat(Data<?>... values) {
    return Selection.cat(Arrays.asList(values));
  }

  /** {@code count} copies of a bit. */
  public static Bits fill(int count, Bool bit) {
    WidthErrors.requireWidth(count);
    var parts = new ArrayList<Expr>();
    IntStream.range(0, count).forEach(i -> parts.add(bit.expr()));
    return new Bits(Derive.of(Leaves.concat(parts, new Type.BitsType(count)), bit));
  }

  /** Whether any of the conditions holds. */
  public static Bool anyOf(Bool... conditions) {
    return anyOf(List.of(conditions));
  }

  /** Whether any of the conditions holds. */
  public static Bool anyOf(List<Bool> conditions) {
    return Selection.join(Expr.BinaryOp.OR, conditions);
  }

  /** Whether all conditions hold. */
  public static Bool allOf(Bool... conditions) {
    return allOf(List.of(conditions));
  }

  /** Whether all conditions hold. */
  public static Bool allOf(List<Bool> conditions) {
    return Selection.join(Expr.BinaryOp.AND, conditions);
  }

  /** How many of the bits are 1, as wide as the count needs. */
  public static UInt popCount(Data<?> value) {
    return Counting.ones(value);
  }

  /** How many zeros stand above the highest 1; the width when there is none. */
  public static UInt leadingZeros(Data<?> value) {
    return Counting.leadingZeros(value);
  }

  /** How many zeros stand below the lowest 1; the width when there is none. */
  public static UInt trailingZeros(Data<?> value) {
    return Counting.trailingZeros(value);
  }

  /** The greater of two numbers. */
  public static <T extends Num<T>> T max(T left, T right) {
    return left.max(right);
  }

  /** The lesser of two numbers. */
  public static <T extends Num<T>> T min(T left, T right) {
    return left.min(right);
  }

  /** Element i is the combination of the elements 0 to i; in a chain. */
  public static <T extends Data<T>> Vec<T> scan(Vec<T> values, BinaryOperator<T> function) {
    return Naming.byVariable(Reduction.scan(values, function));
  }

  /** A balanced tree of an associative function over all values, in order. */
  public static <T extends Data<T>> T reduceTree(List<T> values, BinaryOperator<T> function) {
    return Naming.byVariable(Reduction.tree(values, function));
  }

  /** The vector of {@code function} of 0 to {@code size - 1}. */
  public static <T extends Data<T>> Vec<T> vec(int size, IntFunction<T> function) {
    WidthErrors.requireElements(size);
    return vecOf(Elements.fill(size, function));
  }

  /** 0 to {@code end - 1}, for loops whose counter is used inside {@code when}. */
  public static Iterable<Integer> range(int end) {
    Sizes.requireParts("the end of a range", end, 0);
    return range(0, end);
  }

  /** {@code start} to {@code end - 1}. */
  public static Iterable<Integer> range(int start, int end) {
    Sizes.requireParts("the length of a range", Math.max(0, end - (long) start), 0);
    return IntStream.range(start, end).boxed().toList();
  }
}

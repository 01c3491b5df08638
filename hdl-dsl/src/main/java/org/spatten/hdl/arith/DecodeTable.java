package org.spatten.hdl.arith;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Constants;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.naming.Sizes;

/**
 * A truth table with don't-cares, made into sums of products that the output bits share; no
 * latency.
 *
 * <pre>{@code
 * var control = DecodeTable.of(7, Control.SHAPE)
 *     .row("0110_011", new Control(bool(true), bool(false)))
 *     .row("0?00_011", "1?")                     // the second member does not matter
 *     .otherwise(new Control(bool(false), bool(false)))
 *     .decode(opcode);
 * }</pre>
 *
 * <p>Patterns have the most significant bit first; {@code ?} matches both values or leaves the
 * output open, {@code _} is skipped. Inputs in no row give any output unless {@link #otherwise}
 * says which.
 *
 * @param <T> the output
 */
public final class DecodeTable<T extends Data<T>> {
  /** The widest input whose patterns are names that one can read. */
  private static final int LONGEST_NAMED = 16;

  private record Row(String pattern, Cube input, String output) {}

  private final int inputWidth;
  private final Shape<T> shape;
  private final List<Row> rows = new ArrayList<>();
  private String otherwise;

  private DecodeTable(int inputWidth, Shape<T> shape) {
    Sizes.requireParts("the input's width of a decode table", inputWidth, 1);
    this.inputWidth = inputWidth;
    this.shape = shape;
    this.otherwise = "?".repeat(shape.width());
  }

  /** A table without rows. */
  public static <T extends Data<T>> DecodeTable<T> of(int inputWidth, Shape<T> output) {
    return new DecodeTable<>(inputWidth, output);
  }

  /** Inputs of that pattern give a constant. */
  public DecodeTable<T> row(String pattern, T output) {
    return row(pattern, digits(output));
  }

  /** Inputs of that pattern give the bits of a pattern. */
  public DecodeTable<T> row(String pattern, String output) {
    var from = ArithErrors.pattern("the input", pattern, inputWidth);
    var to = ArithErrors.pattern("the output", output, shape.width());
    var input = Cube.of(from);
    for (var row : rows) {
      if (row.input().meets(input)) {
        ArithErrors.requireAgreement(row.pattern(), row.output(), pattern, to);
      }
    }
    rows.add(new Row(pattern, input, to));
    return this;
  }

  /** Inputs in no row give a constant. */
  public DecodeTable<T> otherwise(T output) {
    otherwise = digits(output);
    return this;
  }

  private String digits(T output) {
    var digits = Constants.bitsOf(output).toString(2);
    return "0".repeat(shape.width() - digits.length()) + digits;
  }

  /** The output of the table for an input as wide as its patterns. */
  public T decode(Data<?> input) {
    var bits = input.asBits();
    ArithErrors.requireInputWidth(inputWidth, bits.width());
    Map<Cube, Bool> products = new HashMap<>();
    var outputs = new Bool[shape.width()];
    for (int digit = 0; digit < outputs.length; digit++) {
      outputs[digit] = output(digit, bits, products);
    }
    return Hdl.cat(outputs).as(shape);
  }

  /** Where the default is 1, the zeros are collected and the sum is inverted. */
  private Bool output(int digit, Bits input, Map<Cube, Bool> products) {
    boolean inverted = otherwise.charAt(digit) == '1';
    var ones = inputs(digit, inverted ? '0' : '1');
    var zeros = inputs(digit, inverted ? '1' : '0');
    var open = inputs(digit, '?');
    open.addAll(ones);
    boolean anyDefault = otherwise.charAt(digit) == '?';
    Predicate<Cube> allowed =
        cube -> zeros.stream().noneMatch(cube::meets) && (anyDefault || cube.isCoveredBy(open));
    var terms = new ArrayList<Bool>();
    for (var cube : Cover.of(ones, allowed)) {
      terms.add(products.computeIfAbsent(cube, c -> product(c, input)));
    }
    var sum = terms.isEmpty() ? Hdl.bool(false) : Hdl.anyOf(terms);
    return inverted ? sum.not() : sum;
  }

  private List<Cube> inputs(int digit, char value) {
    var cubes = new ArrayList<Cube>();
    rows.stream().filter(r -> r.output().charAt(digit) == value).forEach(r -> cubes.add(r.input()));
    return cubes;
  }

  private static Bool product(Cube cube, Bits input) {
    int fixed = cube.mask().bitCount();
    var shape = Hdl.bits(input.width());
    if (fixed == 0) {
      return Hdl.bool(true);
    }
    if (fixed == 1) {
      var bit = input.bit(cube.mask().getLowestSetBit());
      return cube.value().signum() == 0 ? bit.not() : bit;
    }
    if (fixed == input.width()) {
      return input.eq(shape.of(cube.value()));
    }
    var matches = input.and(shape.of(cube.mask())).eq(shape.of(cube.value()));
    return input.width() <= LONGEST_NAMED
        ? matches.named("pattern_" + cube.digits(input.width()))
        : matches;
  }
}

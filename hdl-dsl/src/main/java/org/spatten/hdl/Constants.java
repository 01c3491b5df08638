package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;

/** Constants of any shape as packed bits and back, for testbenches and memory contents. */
public final class Constants {
  private Constants() {}

  /** The constant of {@code shape} whose packed bits are {@code bits}. */
  public static <T extends Data<T>> T of(Shape<T> shape, BigInteger bits) {
    return shape.build(
        "",
        0,
        (suffix, type, low) -> {
          var mask = BigInteger.ONE.shiftLeft(type.width()).subtract(BigInteger.ONE);
          return Literals.raw(bits.shiftRight(low).and(mask), type);
        });
  }

  /**
   * The packed bits of a constant, not negative.
   *
   * @throws IllegalArgumentException when {@code value} is hardware
   */
  public static BigInteger bitsOf(Data<?> value) {
    var leaves = Leaves.of(value);
    var types = Leaves.types(value.dataShape());
    var bits = BigInteger.ZERO;
    for (int i = 0; i < leaves.size(); i++) {
      bits = bits.or(rawBits(leaves.get(i)).shiftLeft(types.get(i).low()));
    }
    return bits;
  }

  /**
   * Fails at the user's line unless a value is a constant with all its members.
   *
   * @param what such as "the reset value of a register"
   */
  public static void require(String what, Data<?> value) {
    if (!Leaves.of(value).stream().allMatch(leaf -> leaf.cell().literal().isPresent())) {
      throw DriveErrors.noConstant(what);
    }
  }

  /** The number that a constant stands for; negative only for signed shapes. */
  public static BigInteger numberOf(Ground<?> value) {
    if (value.expr() instanceof Expr.Literal literal) {
      return literal.value();
    }
    throw new IllegalArgumentException(value + " is not a constant");
  }

  private static BigInteger rawBits(Ground<?> leaf) {
    return Widths.raw(numberOf(leaf), leaf.width());
  }
}

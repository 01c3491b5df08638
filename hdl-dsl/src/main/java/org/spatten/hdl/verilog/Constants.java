package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/**
 * Expressions that are constant for a plain reason: rewired literals, comparisons with the end of
 * the range, shifts beyond the end. Lint tools object to the latter two when written out.
 */
final class Constants {
  private Constants() {}

  /** The literal, of the expression's type, that it always equals. */
  static Optional<Expr.Literal> of(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return Optional.of(literal);
    }
    if (expr instanceof Expr.Cast cast) {
      return of(cast.value()).map(l -> literal(l.value(), expr.type()));
    }
    if (expr instanceof Expr.Resize resize) {
      return of(resize.value()).map(l -> literal(l.value(), expr.type()));
    }
    if (expr instanceof Expr.Slice slice) {
      return of(slice.value()).map(l -> literal(l.value().shiftRight(slice.low()), expr.type()));
    }
    if (expr instanceof Expr.Binary binary) {
      return ofBinary(binary);
    }
    if (expr instanceof Expr.DynamicSlice slice && isBeyond(slice.low(), slice.value())) {
      return Optional.of(literal(BigInteger.ZERO, expr.type()));
    }
    return Optional.empty();
  }

  private static Optional<Expr.Literal> ofBinary(Expr.Binary e) {
    boolean logicalShift =
        e.op() == BinaryOp.SHL || (e.op() == BinaryOp.SHR && !e.left().type().signed());
    if (logicalShift && isBeyond(e.right(), e.left())) {
      return Optional.of(literal(BigInteger.ZERO, e.type()));
    }
    return ConstantComparison.of(e)
        .map(result -> literal(result ? BigInteger.ONE : BigInteger.ZERO, e.type()));
  }

  private static boolean isBeyond(Expr index, Expr value) {
    var width = BigInteger.valueOf(value.width());
    return of(index).filter(l -> l.value().compareTo(width) >= 0).isPresent();
  }

  private static Expr.Literal literal(BigInteger value, Type type) {
    var modulus = BigInteger.ONE.shiftLeft(type.width());
    var raw = value.mod(modulus);
    boolean negative = type.signed() && raw.testBit(type.width() - 1);
    return new Expr.Literal(negative ? raw.subtract(modulus) : raw, type);
  }
}

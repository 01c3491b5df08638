package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/** Comparisons with the least or greatest value of a type that have one result always. */
final class ConstantComparison {
  static final Set<BinaryOp> COMPARISONS =
      EnumSet.of(BinaryOp.LT, BinaryOp.LE, BinaryOp.GT, BinaryOp.GE);

  private ConstantComparison() {}

  static Optional<Boolean> of(Expr.Binary e) {
    if (!COMPARISONS.contains(e.op())) {
      return Optional.empty();
    }
    var right = Constants.of(e.right());
    if (right.isPresent()) {
      var l = right.get();
      boolean least = l.value().equals(least(l.type()));
      boolean greatest = l.value().equals(greatest(l.type()));
      return switch (e.op()) {
        case LT -> when(least, false);
        case GE -> when(least, true);
        case GT -> when(greatest, false);
        case LE -> when(greatest, true);
        default -> Optional.empty();
      };
    }
    var left = Constants.of(e.left());
    if (left.isPresent()) {
      var l = left.get();
      boolean least = l.value().equals(least(l.type()));
      boolean greatest = l.value().equals(greatest(l.type()));
      return switch (e.op()) {
        case GT -> when(least, false);
        case LE -> when(least, true);
        case LT -> when(greatest, false);
        case GE -> when(greatest, true);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  /**
   * As {@link #of(Expr.Binary)}, also of operands some bits of which are known.
   *
   * @param meaning what an expression is known to be equal to, or itself
   */
  static Optional<Boolean> of(Expr.Binary e, UnaryOperator<Expr> meaning) {
    var left = KnownBits.of(e.left(), meaning);
    var right = KnownBits.of(e.right(), meaning);
    if (e.op() == BinaryOp.EQ || e.op() == BinaryOp.NE) {
      return when(left.excludes(right), e.op() == BinaryOp.NE);
    }
    boolean signed = e.left().type().signed();
    return signed ? of(e) : ofUnsigned(e.op(), e.left().width(), left, right);
  }

  private static Optional<Boolean> ofUnsigned(
      BinaryOp op, int width, KnownBits left, KnownBits right) {
    int leastToGreatest = left.value().compareTo(right.greatest(width));
    int greatestToLeast = left.greatest(width).compareTo(right.value());
    return switch (op) {
      case LT -> between(greatestToLeast < 0, leastToGreatest >= 0);
      case LE -> between(greatestToLeast <= 0, leastToGreatest > 0);
      case GT -> between(leastToGreatest > 0, greatestToLeast <= 0);
      case GE -> between(leastToGreatest >= 0, greatestToLeast < 0);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> between(boolean always, boolean never) {
    return when(always || never, always);
  }

  private static Optional<Boolean> when(boolean applies, boolean result) {
    return applies ? Optional.of(result) : Optional.empty();
  }

  private static BigInteger least(Type type) {
    return type.signed() ? BigInteger.ONE.shiftLeft(type.width() - 1).negate() : BigInteger.ZERO;
  }

  private static BigInteger greatest(Type type) {
    int bits = type.signed() ? type.width() - 1 : type.width();
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }
}

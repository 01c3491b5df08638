package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** The meaning of expressions, on integers of any size; negative numbers for signed types. */
final class Evaluator {
  private final Map<Signal, BigInteger> inputs;
  private final IdentityHashMap<Expr, BigInteger> known = new IdentityHashMap<>();

  Evaluator(Map<Signal, BigInteger> inputs) {
    this.inputs = inputs;
  }

  BigInteger value(Expr expr) {
    var value = known.get(expr);
    if (value == null) {
      value = wrap(compute(expr), expr.type());
      known.put(expr, value);
    }
    return value;
  }

  /** The bit pattern as a number from 0. */
  static BigInteger raw(BigInteger value, int width) {
    return value.mod(BigInteger.ONE.shiftLeft(width));
  }

  static BigInteger wrap(BigInteger value, Type type) {
    var raw = raw(value, type.width());
    return type.signed() && raw.testBit(type.width() - 1)
        ? raw.subtract(BigInteger.ONE.shiftLeft(type.width()))
        : raw;
  }

  private BigInteger raw(Expr expr) {
    return raw(value(expr), expr.width());
  }

  private BigInteger compute(Expr expr) {
    if (expr instanceof Expr.Literal e) {
      return e.value();
    } else if (expr instanceof Expr.Read e) {
      return inputs.get(e.signal());
    } else if (expr instanceof Expr.Unary e) {
      return unary(e);
    } else if (expr instanceof Expr.Binary e) {
      return binary(e);
    } else if (expr instanceof Expr.Mux e) {
      return value(value(e.condition()).signum() != 0 ? e.whenTrue() : e.whenFalse());
    } else if (expr instanceof Expr.Concat e) {
      var joined = BigInteger.ZERO;
      for (var part : e.parts()) {
        joined = joined.shiftLeft(part.width()).or(raw(part));
      }
      return joined;
    } else if (expr instanceof Expr.Slice e) {
      return raw(e.value()).shiftRight(e.low());
    } else if (expr instanceof Expr.DynamicSlice e) {
      return shifted(raw(e.value()), value(e.low()), false);
    } else if (expr instanceof Expr.Resize e) {
      return value(e.value());
    } else if (expr instanceof Expr.Cast e) {
      return value(e.value());
    }
    var e = (Expr.Select) expr;
    var last = BigInteger.valueOf(e.options().size() - 1);
    return value(e.options().get(value(e.index()).min(last).intValueExact()));
  }

  private BigInteger unary(Expr.Unary e) {
    var ones = BigInteger.ONE.shiftLeft(e.value().width()).subtract(BigInteger.ONE);
    return switch (e.op()) {
      case NOT -> raw(e.value()).xor(ones);
      case NEGATE -> value(e.value()).negate();
      case REDUCE_AND -> bool(raw(e.value()).equals(ones));
      case REDUCE_OR -> bool(raw(e.value()).signum() != 0);
      case REDUCE_XOR -> bool(raw(e.value()).bitCount() % 2 == 1);
    };
  }

  private BigInteger binary(Expr.Binary e) {
    var a = value(e.left());
    var b = value(e.right());
    return switch (e.op()) {
      case ADD -> a.add(b);
      case SUB -> a.subtract(b);
      case MUL -> a.multiply(b);
      case DIV -> b.signum() == 0 ? BigInteger.ONE.negate() : a.divide(b);
      case REM -> b.signum() == 0 ? a : a.remainder(b);
      case AND -> a.and(b);
      case OR -> a.or(b);
      case XOR -> a.xor(b);
      case EQ -> bool(a.equals(b));
      case NE -> bool(!a.equals(b));
      case LT -> bool(a.compareTo(b) < 0);
      case LE -> bool(a.compareTo(b) <= 0);
      case GT -> bool(a.compareTo(b) > 0);
      case GE -> bool(a.compareTo(b) >= 0);
      case SHL -> b.bitLength() > 12 ? BigInteger.ZERO : a.shiftLeft(b.intValueExact());
      case SHR -> shifted(a, b, e.left().type().signed());
    };
  }

  private static BigInteger shifted(BigInteger a, BigInteger by, boolean arithmetic) {
    int amount = by.bitLength() > 12 ? 1 << 12 : by.intValueExact();
    return arithmetic || a.signum() >= 0 ? a.shiftRight(amount) : BigInteger.ZERO;
  }

  private static BigInteger bool(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}

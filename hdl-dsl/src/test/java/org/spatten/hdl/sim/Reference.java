package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** Values of expressions by the words of the intermediate representation, on BigInteger. */
final class Reference {
  private final Function<Signal, BigInteger> signals;
  private final BiFunction<Memory, BigInteger, BigInteger> memories;
  private final IdentityHashMap<Expr, BigInteger> known = new IdentityHashMap<>();

  Reference(
      Function<Signal, BigInteger> signals, BiFunction<Memory, BigInteger, BigInteger> memories) {
    this.signals = signals;
    this.memories = memories;
  }

  static Reference of(Map<Signal, BigInteger> signals) {
    return new Reference(signals::get, (m, a) -> BigInteger.ZERO);
  }

  static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  /** Raw bits. */
  BigInteger raw(Expr e) {
    BigInteger value = known.get(e);
    if (value == null) {
      value = compute(e).and(ones(e.width()));
      known.put(e, value);
    }
    return value;
  }

  /** The number that the bits stand for. */
  BigInteger number(Expr e) {
    return number(raw(e), e.type());
  }

  private static BigInteger number(BigInteger raw, Type type) {
    boolean negative = type.signed() && raw.testBit(type.width() - 1);
    return negative ? raw.subtract(BigInteger.ONE.shiftLeft(type.width())) : raw;
  }

  private BigInteger compute(Expr e) {
    if (e instanceof Expr.Literal l) {
      return l.value();
    } else if (e instanceof Expr.Read r) {
      return signals.apply(r.signal());
    } else if (e instanceof Expr.Unary u) {
      BigInteger all = ones(u.value().width());
      return switch (u.op()) {
        case NOT -> raw(u.value()).xor(all);
        case NEGATE -> raw(u.value()).negate();
        case REDUCE_AND -> bit(raw(u.value()).equals(all));
        case REDUCE_OR -> bit(raw(u.value()).signum() != 0);
        case REDUCE_XOR -> bit(raw(u.value()).bitCount() % 2 == 1);
      };
    } else if (e instanceof Expr.Binary b) {
      return binary(b);
    } else if (e instanceof Expr.Mux m) {
      return raw(raw(m.condition()).signum() != 0 ? m.whenTrue() : m.whenFalse());
    } else if (e instanceof Expr.Concat c) {
      BigInteger all = BigInteger.ZERO;
      for (Expr part : c.parts()) {
        all = all.shiftLeft(part.width()).or(raw(part));
      }
      return all;
    } else if (e instanceof Expr.Slice s) {
      return raw(s.value()).shiftRight(s.low());
    } else if (e instanceof Expr.DynamicSlice s) {
      return right(raw(s.value()), raw(s.low()));
    } else if (e instanceof Expr.Resize r) {
      return number(r.value());
    } else if (e instanceof Expr.Cast c) {
      return raw(c.value());
    } else if (e instanceof Expr.Select s) {
      int last = s.options().size() - 1;
      return raw(s.options().get(raw(s.index()).min(BigInteger.valueOf(last)).intValue()));
    }
    Expr.MemoryRead read = (Expr.MemoryRead) e;
    return memories.apply(read.memory(), raw(read.address()));
  }

  private BigInteger binary(Expr.Binary b) {
    BigInteger x = number(b.left());
    BigInteger y = number(b.right());
    return switch (b.op()) {
      case ADD -> x.add(y);
      case SUB -> x.subtract(y);
      case MUL -> x.multiply(y);
      case DIV -> y.signum() == 0 ? ones(b.width()) : x.divide(y);
      case REM -> y.signum() == 0 ? x : x.remainder(y);
      case AND -> x.and(y);
      case OR -> x.or(y);
      case XOR -> x.xor(y);
      case EQ -> bit(x.equals(y));
      case NE -> bit(!x.equals(y));
      case LT -> bit(x.compareTo(y) < 0);
      case LE -> bit(x.compareTo(y) <= 0);
      case GT -> bit(x.compareTo(y) > 0);
      case GE -> bit(x.compareTo(y) >= 0);
      case SHL ->
          y.bitLength() > 20 || y.intValue() >= b.width()
              ? BigInteger.ZERO
              : x.shiftLeft(y.intValue());
      case SHR -> right(x, y);
    };
  }

  private static BigInteger right(BigInteger value, BigInteger amount) {
    return value.shiftRight(amount.min(BigInteger.valueOf(100_000)).intValue());
  }

  private static BigInteger bit(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}

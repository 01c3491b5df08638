package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Type;

/** Grows random expressions over a pool of leaves; all operators, widths 1 to 200. */
final class RandomExprs {
  private static final int MAX_WIDTH = 200;

  final Random random;
  final List<Expr> pool = new ArrayList<>();

  RandomExprs(Random random) {
    this.random = random;
  }

  int width() {
    int[] edges = {1, 2, 8, 31, 32, 33, 63, 64, 65, 127, 128, 129, 192, 200};
    return random.nextInt(3) == 0
        ? edges[random.nextInt(edges.length)]
        : random.nextBoolean() ? 1 + random.nextInt(16) : 1 + random.nextInt(MAX_WIDTH);
  }

  Type type(int width) {
    return switch (random.nextInt(width == 1 ? 4 : 3)) {
      case 0 -> new Type.UIntType(width);
      case 1 -> new Type.SIntType(width);
      case 2 -> new Type.BitsType(width);
      default -> Type.BoolType.BOOL;
    };
  }

  BigInteger bits(int width) {
    return switch (random.nextInt(4)) {
      case 0 -> BigInteger.ZERO;
      case 1 -> Reference.ones(width);
      default -> new BigInteger(width, random);
    };
  }

  Expr literal(Type type) {
    BigInteger raw = bits(type.width());
    boolean negative = type.signed() && raw.testBit(type.width() - 1);
    return new Expr.Literal(
        negative ? raw.subtract(BigInteger.ONE.shiftLeft(type.width())) : raw, type);
  }

  Expr any() {
    return pool.get(random.nextInt(pool.size()));
  }

  /** Something of the pool in another type. */
  Expr any(Type type) {
    if (random.nextInt(8) == 0) {
      return literal(type);
    }
    Expr e = any();
    if (e.width() != type.width()) {
      Type resized = e.type().signed() ? Ir.sint(type.width()) : new Type.UIntType(type.width());
      e = new Expr.Resize(e, resized);
    }
    return e.type().equals(type) ? e : new Expr.Cast(e, type);
  }

  Expr bool() {
    return any(Type.BoolType.BOOL);
  }

  /** Adds an expression of any kind to the pool. */
  Expr grow() {
    Expr e = make();
    if (e.width() <= 2 * MAX_WIDTH) {
      pool.add(e);
    }
    return e;
  }

  private Expr make() {
    int width = width();
    Type type = type(width);
    return switch (random.nextInt(11)) {
      case 0 -> new Expr.Unary(pick(UnaryOp.NOT, UnaryOp.NEGATE), any(type), type);
      case 1 ->
          new Expr.Unary(
              pick(UnaryOp.REDUCE_AND, UnaryOp.REDUCE_OR, UnaryOp.REDUCE_XOR), any(), Ir.BOOL);
      case 2 -> new Expr.Mux(bool(), any(type), any(type), type);
      case 3 -> {
        List<Expr> parts = List.of(any(), any(), any());
        int sum = parts.stream().mapToInt(Expr::width).sum();
        yield new Expr.Concat(parts, new Type.BitsType(sum));
      }
      case 4 -> {
        Expr e = any();
        int low = random.nextInt(e.width());
        yield Ir.slice(e, low + random.nextInt(e.width() - low), low);
      }
      case 5 -> new Expr.DynamicSlice(any(), amount(), new Type.BitsType(width));
      case 6 -> {
        List<Expr> options = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
          options.add(any(type));
        }
        yield new Expr.Select(amount(), options, type);
      }
      case 7 -> new Expr.Cast(any(type(width)), type);
      default -> binary(type);
    };
  }

  private Expr binary(Type type) {
    BinaryOp op = pick(BinaryOp.values());
    return switch (op) {
      case SHL, SHR -> Ir.op(op, any(type), amount());
      case MUL, DIV, REM -> {
        Type left = type.signed() ? type : new Type.UIntType(type.width());
        int other = width();
        Type right = type.signed() ? Ir.sint(other) : new Type.UIntType(other);
        yield Ir.op(op, any(left), any(right));
      }
      default -> Ir.op(op, any(type), any(type));
    };
  }

  /** An unsigned number, mostly small. */
  private Expr amount() {
    return any(Ir.uint(random.nextInt(5) == 0 ? width() : 1 + random.nextInt(9)));
  }

  @SafeVarargs
  private <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }
}

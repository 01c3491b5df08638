package org.spatten.hdl.agree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

/** Grows expressions of every operator over a pool of values; widths 1 to 200. */
final class Expressions {
  private static final int[] EDGES = {1, 2, 8, 31, 32, 33, 63, 64, 65, 127, 128, 129, 192, 200};
  private static final int WIDEST = 400;

  /** Icarus 11 divides wrongly beyond 64 bits in continuous assignments. */
  private static final int WIDEST_DIVISION = 63;

  final Random random;
  final List<Expr> pool = new ArrayList<>();

  Expressions(Random random) {
    this.random = random;
  }

  int width() {
    return switch (random.nextInt(4)) {
      case 0 -> 1 + random.nextInt(16);
      case 1 -> 1 + random.nextInt(64);
      case 2 -> EDGES[random.nextInt(EDGES.length)];
      default -> 1 + random.nextInt(200);
    };
  }

  Type type() {
    int width = width();
    return switch (random.nextInt(width == 1 ? 4 : 3)) {
      case 0 -> new Type.UIntType(width);
      case 1 -> new Type.SIntType(width);
      case 2 -> new Type.BitsType(width);
      default -> Circuit.BOOL;
    };
  }

  BigInteger bits(int width) {
    return switch (random.nextInt(5)) {
      case 0 -> BigInteger.valueOf(random.nextInt(4)).mod(BigInteger.ONE.shiftLeft(width));
      case 1 -> BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
      case 2 -> BigInteger.ONE.shiftLeft(width - 1);
      default -> new BigInteger(width, random);
    };
  }

  Expr.Literal literal(Type type) {
    var raw = bits(type.width());
    boolean negative = type.signed() && raw.testBit(type.width() - 1);
    var value = negative ? raw.subtract(BigInteger.ONE.shiftLeft(type.width())) : raw;
    return new Expr.Literal(value, type);
  }

  /** Something of the pool, recent things more often. */
  Expr any() {
    int span = random.nextBoolean() ? Math.min(12, pool.size()) : pool.size();
    return pool.get(pool.size() - 1 - random.nextInt(span));
  }

  /** Something of the pool made into the type. */
  Expr any(Type type) {
    if (random.nextInt(8) == 7) {
      return literal(type);
    }
    var value = any();
    if (value.width() < type.width() || (value.width() > type.width() && random.nextBoolean())) {
      value = new Expr.Resize(value, sameSign(value.type(), type.width()));
    } else if (value.width() > type.width()) {
      int low = random.nextInt(value.width() - type.width() + 1);
      int high = low + type.width() - 1;
      value = new Expr.Slice(value, high, low, new Type.BitsType(type.width()));
    }
    return value.type().equals(type) ? value : new Expr.Cast(value, type);
  }

  private static Type sameSign(Type type, int width) {
    return type.signed() ? new Type.SIntType(width) : new Type.UIntType(width);
  }

  Expr bool() {
    return any(Circuit.BOOL);
  }

  /** An unsigned number, mostly small. */
  Expr amount() {
    return any(Circuit.uint(random.nextInt(6) == 5 ? width() : 1 + random.nextInt(9)));
  }

  /** Adds expressions to the pool. */
  void grow(int count) {
    for (int i = 0; i < count; i++) {
      pool.add(make(type()));
    }
  }

  private Expr make(Type type) {
    return switch (random.nextInt(14)) {
      case 0 ->
          new Expr.Unary(random.nextBoolean() ? UnaryOp.NEGATE : UnaryOp.NOT, any(type), type);
      case 1 ->
          new Expr.Unary(
              List.of(UnaryOp.REDUCE_AND, UnaryOp.REDUCE_OR, UnaryOp.REDUCE_XOR)
                  .get(random.nextInt(3)),
              any(),
              Circuit.BOOL);
      case 2 -> new Expr.Mux(bool(), any(type), any(type), type);
      case 3 -> concat();
      case 4 -> new Expr.DynamicSlice(any(), amount(), new Type.BitsType(type.width()));
      case 5 -> element(type);
      case 6 -> select(type);
      case 7 -> any(type);
      case 8 -> multiply(type);
      case 9 -> divide(type);
      case 10 ->
          Circuit.binary(random.nextBoolean() ? BinaryOp.SHL : BinaryOp.SHR, any(type), amount());
      default -> {
        var ops =
            List.of(
                BinaryOp.ADD,
                BinaryOp.SUB,
                BinaryOp.AND,
                BinaryOp.OR,
                BinaryOp.XOR,
                BinaryOp.EQ,
                BinaryOp.NE,
                BinaryOp.LT,
                BinaryOp.LE,
                BinaryOp.GT,
                BinaryOp.GE);
        yield Circuit.binary(ops.get(random.nextInt(ops.size())), any(type), any(type));
      }
    };
  }

  private Expr concat() {
    var parts = new ArrayList<Expr>();
    int width = 0;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      var part = any();
      int times = random.nextInt(4) == 3 ? 2 : 1;
      if (width + times * part.width() <= WIDEST || parts.isEmpty()) {
        for (int j = 0; j < times; j++) {
          parts.add(part);
          width += part.width();
        }
      }
    }
    return new Expr.Concat(parts, new Type.BitsType(width));
  }

  /** An element of a vector by its number, as the language makes it. */
  private Expr element(Type type) {
    int each = Math.max(1, type.width() / 8);
    int count = 2 + random.nextInt(7);
    var vector = any(new Type.BitsType(each * count));
    var index = any(Circuit.uint(Selects.bitsFor(count - 1)));
    var low = Selects.scaled(index, each, each * count);
    return new Expr.DynamicSlice(vector, low, new Type.BitsType(each));
  }

  private Expr select(Type type) {
    var options = new ArrayList<Expr>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      options.add(any(type));
    }
    return new Expr.Select(amount(), options, type);
  }

  private Expr multiply(Type type) {
    int left = Math.min(type.width(), WIDEST / 2);
    int right = Math.min(width(), WIDEST / 2);
    return Circuit.binary(BinaryOp.MUL, any(sameSign(type, left)), any(sameSign(type, right)));
  }

  private Expr divide(Type type) {
    var op = random.nextBoolean() ? BinaryOp.REM : BinaryOp.DIV;
    var left = sameSign(type, Math.min(type.width(), WIDEST_DIVISION));
    var right = sameSign(type, Math.min(width(), WIDEST_DIVISION));
    return Circuit.binary(op, any(left), any(right));
  }
}

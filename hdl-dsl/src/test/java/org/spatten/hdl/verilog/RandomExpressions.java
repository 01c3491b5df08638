package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** Random expressions of every operator over given signals, with some sharing of nodes. */
final class RandomExpressions {
  private static final int[] WIDTHS = {
    1, 1, 2, 3, 4, 5, 7, 8, 8, 9, 13, 16, 16, 24, 31, 32, 33, 48, 63, 64, 65, 100, 128, 129, 200
  };
  private static final List<BinaryOp> SAME_TYPE =
      List.of(
          BinaryOp.ADD,
          BinaryOp.SUB,
          BinaryOp.AND,
          BinaryOp.OR,
          BinaryOp.XOR,
          BinaryOp.ADD,
          BinaryOp.SUB);
  private static final List<BinaryOp> COMPARISONS =
      List.of(BinaryOp.EQ, BinaryOp.NE, BinaryOp.LT, BinaryOp.LE, BinaryOp.GT, BinaryOp.GE);

  private final Random random;
  private final List<Signal> inputs;
  private final List<Expr> pool = new ArrayList<>();

  RandomExpressions(Random random, List<Signal> inputs) {
    this.random = random;
    this.inputs = inputs;
  }

  static int width(Random random) {
    return WIDTHS[random.nextInt(WIDTHS.length)];
  }

  Type numeric() {
    return numeric(width(random));
  }

  private Type numeric(int width) {
    return random.nextBoolean() ? new Type.UIntType(width) : new Type.SIntType(width);
  }

  Type any() {
    return random.nextInt(5) == 0 ? Circuit.BOOL : numeric();
  }

  Expr of(Type type, int depth) {
    if (depth > 0 && random.nextInt(6) == 0) {
      var same = pool.stream().filter(e -> e.type().equals(type)).toList();
      if (!same.isEmpty()) {
        return same.get(random.nextInt(same.size()));
      }
    }
    var made =
        depth <= 0
            ? leaf(type)
            : type instanceof Type.BoolType ? bool(depth - 1) : number(type, depth - 1);
    pool.add(made);
    return made;
  }

  private Expr leaf(Type type) {
    if (random.nextInt(4) == 0) {
      return new Expr.Literal(value(random, type), type);
    }
    var input = new Expr.Read(inputs.get(random.nextInt(inputs.size())));
    if (input.type().equals(type)) {
      return input;
    }
    return fitted(input, type);
  }

  /** A value of any type made into one of the given type, by slices, extensions and casts. */
  private Expr fitted(Expr value, Type type) {
    if (value.width() < type.width()) {
      var wide = sameSign(value.type(), type.width());
      return new Expr.Cast(new Expr.Resize(value, wide), type);
    }
    if (value.width() > type.width() && random.nextBoolean()) {
      return new Expr.Cast(new Expr.Resize(value, sameSign(value.type(), type.width())), type);
    }
    int low = random.nextInt(value.width() - type.width() + 1);
    int high = low + type.width() - 1;
    return new Expr.Cast(new Expr.Slice(value, high, low, new Type.BitsType(type.width())), type);
  }

  private static Type sameSign(Type type, int width) {
    return type.signed() ? new Type.SIntType(width) : new Type.UIntType(width);
  }

  private Expr bool(int depth) {
    return switch (random.nextInt(7)) {
      case 0 -> {
        var ops = List.of(UnaryOp.REDUCE_AND, UnaryOp.REDUCE_OR, UnaryOp.REDUCE_XOR);
        yield new Expr.Unary(ops.get(random.nextInt(3)), of(numeric(), depth), Circuit.BOOL);
      }
      case 1 -> Circuit.not(of(Circuit.BOOL, depth));
      case 2 -> {
        var op = SAME_TYPE.get(2 + random.nextInt(3));
        yield Circuit.binary(op, of(Circuit.BOOL, depth), of(Circuit.BOOL, depth));
      }
      case 3 -> choice(Circuit.BOOL, depth);
      case 4 -> fitted(of(numeric(), depth), Circuit.BOOL);
      default -> {
        var type = numeric();
        var op = COMPARISONS.get(random.nextInt(COMPARISONS.size()));
        yield Circuit.binary(op, of(type, depth), of(type, depth));
      }
    };
  }

  private Expr number(Type type, int depth) {
    return switch (random.nextInt(12)) {
      case 0 -> new Expr.Unary(UnaryOp.NOT, of(type, depth), type);
      case 1 -> new Expr.Unary(UnaryOp.NEGATE, of(type, depth), type);
      case 2 -> multiply(type, depth);
      case 3 -> divide(type, depth);
      case 4 -> {
        var op = random.nextBoolean() ? BinaryOp.SHL : BinaryOp.SHR;
        var amount = new Type.UIntType(random.nextInt(10) == 0 ? 70 : 1 + random.nextInt(8));
        yield new Expr.Binary(op, of(type, depth), of(amount, depth), type);
      }
      case 5 -> choice(type, depth);
      case 6 -> concat(type, depth);
      case 7 -> fitted(of(numeric(), depth), type);
      case 8 -> {
        var low = of(new Type.UIntType(1 + random.nextInt(8)), depth);
        yield new Expr.DynamicSlice(of(numeric(), depth), low, type);
      }
      case 9 -> new Expr.Resize(of(numeric(), depth), type);
      default -> {
        var op = SAME_TYPE.get(random.nextInt(SAME_TYPE.size()));
        yield Circuit.binary(op, of(type, depth), of(type, depth));
      }
    };
  }

  /** At most 63 bits: Icarus 11 divides wrongly beyond 64 in continuous assignments. */
  private Expr divide(Type type, int depth) {
    if (type.width() > 63) {
      return new Expr.Unary(UnaryOp.NOT, of(type, depth), type);
    }
    var op = random.nextBoolean() ? BinaryOp.DIV : BinaryOp.REM;
    var divisor = of(sameSign(type, Math.min(63, width(random))), depth);
    return new Expr.Binary(op, of(type, depth), divisor, type);
  }

  private Expr multiply(Type type, int depth) {
    if (type.width() == 1) {
      return of(type, depth);
    }
    int left = 1 + random.nextInt(type.width() - 1);
    return Circuit.binary(
        BinaryOp.MUL,
        of(sameSign(type, left), depth),
        of(sameSign(type, type.width() - left), depth));
  }

  private Expr concat(Type type, int depth) {
    var parts = new ArrayList<Expr>();
    int left = type.width();
    while (left > 0) {
      int width = 1 + random.nextInt(left);
      var part = of(numeric(width), depth);
      parts.add(part);
      left -= width;
      if (left >= width && random.nextInt(3) == 0) {
        parts.add(part);
        left -= width;
      }
    }
    return new Expr.Concat(parts, type);
  }

  private Expr choice(Type type, int depth) {
    if (random.nextBoolean()) {
      return new Expr.Mux(of(Circuit.BOOL, depth), of(type, depth), of(type, depth), type);
    }
    var options = new ArrayList<Expr>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      options.add(of(type, depth));
    }
    var index = of(new Type.UIntType(1 + random.nextInt(4)), depth);
    return new Expr.Select(index, options, type);
  }

  /** A value of the type, extremes more often than chance would have them. */
  static BigInteger value(Random random, Type type) {
    var raw =
        switch (random.nextInt(6)) {
          case 0 -> BigInteger.valueOf(random.nextInt(4));
          case 1 -> BigInteger.ONE.negate();
          case 2 -> BigInteger.ONE.shiftLeft(type.width() - 1);
          default -> new BigInteger(type.width(), random);
        };
    return Evaluator.wrap(raw, type);
  }
}

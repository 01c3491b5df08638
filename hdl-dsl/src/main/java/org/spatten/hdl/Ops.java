package org.spatten.hdl;

import java.math.BigInteger;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Type;

/** The operators of ground values. */
final class Ops {
  private Ops() {}

  static Cell binary(BinaryOp op, Ground<?> left, Ground<?> right, Type type) {
    return Derive.of(
        new Expr.Binary(op, left.expr(), Missing.require(right).expr(), type), left, right);
  }

  static <T extends Ground<T>> T bitwise(BinaryOp op, T left, T right) {
    Missing.require(right);
    WidthErrors.requireEqual(op, left, right);
    return left.with(binary(op, left, right, left.type()));
  }

  static Bool reduce(UnaryOp op, Ground<?> value) {
    return new Bool(Derive.of(new Expr.Unary(op, value.expr(), Type.BoolType.BOOL), value));
  }

  static <T extends Num<T>> T arithmetic(BinaryOp op, T left, T right, int growth) {
    Missing.require(right);
    int width = Math.max(left.width(), right.width()) + growth;
    var expr = new Expr.Binary(op, left.at(width), right.at(width), left.typeOf(width));
    return left.with(Derive.of(expr, left, right));
  }

  static <T extends Num<T>> T divide(BinaryOp op, T left, T right) {
    Missing.require(right);
    int width = Math.max(left.width(), right.width());
    Expr expr = new Expr.Binary(op, left.at(width), right.at(width), left.typeOf(width));
    if (width != left.width()) {
      expr = new Expr.Resize(expr, left.type());
    }
    return left.with(Derive.of(expr, left, right));
  }

  static <T extends Num<T>> Bool order(BinaryOp op, T left, T right) {
    return new Bool(Derive.of(compare(op, left, right), left, right));
  }

  static <T extends Num<T>> Expr compare(BinaryOp op, T left, T right) {
    Missing.require(right);
    int width = Math.max(left.width(), right.width());
    return new Expr.Binary(op, left.at(width), right.at(width), Type.BoolType.BOOL);
  }

  /** The left operand where the comparison holds. */
  static <T extends Num<T>> T choose(BinaryOp op, T left, T right) {
    var condition = compare(op, left, right);
    int width = Math.max(left.width(), right.width());
    var expr = new Expr.Mux(condition, left.at(width), right.at(width), left.typeOf(width));
    return left.with(Derive.of(expr, left, right));
  }

  static <T extends Word<T>> T shift(BinaryOp op, T value, int distance) {
    WidthErrors.requireDistance(value, distance);
    var literal =
        new Expr.Literal(BigInteger.valueOf(distance), new Type.UIntType(Widths.of(distance)));
    return value.with(Derive.of(new Expr.Binary(op, value.expr(), literal, value.type()), value));
  }

  static Cell slice(Ground<?> value, int high, int low, Type type) {
    WidthErrors.requireRange(value, high, low);
    var derived = Derive.of(new Expr.Slice(value.expr(), high, low, type), value);
    return withPlace(derived, value.cell().place().map(p -> p.part(high, low)));
  }

  static Cell dynamicSlice(Ground<?> value, UInt low, Type type) {
    var from = Missing.require(low).expr();
    var derived = Derive.of(new Expr.DynamicSlice(value.expr(), from, type), value, low);
    var place = value.cell().place().map(p -> p.dynamicPart(from, type.width()));
    return withPlace(derived, place);
  }

  private static Cell withPlace(Cell value, Optional<Place> place) {
    return place.isEmpty() ? value : Cell.part(value.owner().orElseThrow(), value.expr(), place);
  }

  static <T extends Word<T>> T truncate(T value, int width) {
    WidthErrors.requireTruncation(value, width);
    return resize(value, width);
  }

  static <T extends Word<T>> T extend(T value, int width) {
    WidthErrors.requireExtension(value, width);
    return resize(value, width);
  }

  static <T extends Word<T>> T resize(T value, int width) {
    if (width == value.width()) {
      return value;
    }
    return value.with(Derive.of(new Expr.Resize(value.expr(), value.typeOf(width)), value));
  }
}

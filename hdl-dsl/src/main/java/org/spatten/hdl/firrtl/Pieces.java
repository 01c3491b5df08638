package org.spatten.hdl.firrtl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** A value put together of parts of expressions, the least significant first. Immutable. */
record Pieces(List<Piece> parts) {
  /** Bits of {@code base} from {@code low} on. */
  private record Piece(Expr base, int low, int width) {
    boolean continues(Piece before) {
      return Operands.same(base, before.base) && low == before.low + before.width;
    }

    Piece part(int from, int count) {
      return new Piece(base, low + from, count);
    }

    Expr value() {
      var type = new Type.BitsType(width);
      if (width == base.width()) {
        return base.type().equals(type) ? base : new Expr.Cast(base, type);
      }
      return new Expr.Slice(base, low + width - 1, low, type);
    }
  }

  Pieces {
    parts = List.copyOf(parts);
  }

  static Pieces of(Expr value) {
    return new Pieces(List.of(new Piece(value, 0, value.width())));
  }

  /** With the bits from {@code low} on replaced. */
  Pieces with(int low, Expr value) {
    var result = new ArrayList<>(range(0, low));
    result.add(new Piece(value, 0, value.width()));
    result.addAll(range(low + value.width(), width()));
    return new Pieces(result);
  }

  int width() {
    return parts.stream().mapToInt(Piece::width).sum();
  }

  private List<Piece> range(int from, int to) {
    var result = new ArrayList<Piece>();
    int low = 0;
    for (var piece : parts) {
      int first = Math.max(from, low);
      int end = Math.min(to, low + piece.width());
      if (first < end) {
        result.add(piece.part(first - low, end - first));
      }
      low += piece.width();
    }
    return result;
  }

  /** One of two values of equal width. */
  static Pieces choose(Expr condition, Pieces whenTrue, Pieces whenFalse) {
    if (same(whenTrue, whenFalse)) {
      return whenTrue;
    }
    var result = new ArrayList<Piece>();
    int width = whenTrue.width();
    for (int low = 0; low < width; ) {
      int end = Math.min(whenTrue.endOfPiece(low), whenFalse.endOfPiece(low));
      var one = whenTrue.range(low, end).get(0);
      var other = whenFalse.range(low, end).get(0);
      if (Operands.same(one.base(), other.base()) && one.low() == other.low()) {
        add(result, one);
      } else {
        var type = new Type.BitsType(end - low);
        var mux = new Expr.Mux(condition, one.value(), other.value(), type);
        result.add(new Piece(mux, 0, end - low));
      }
      low = end;
    }
    return new Pieces(result);
  }

  @SuppressWarnings("ReferenceEquality") // expressions are compared by identity only
  private static boolean same(Pieces one, Pieces other) {
    return one == other;
  }

  private static void add(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && piece.continues(pieces.get(last))) {
      var before = pieces.get(last);
      pieces.set(last, new Piece(before.base(), before.low(), before.width() + piece.width()));
    } else {
      pieces.add(piece);
    }
  }

  private int endOfPiece(int bit) {
    int end = 0;
    for (var piece : parts) {
      end += piece.width();
      if (end > bit) {
        return end;
      }
    }
    return end;
  }

  /** The whole value. */
  Expr value(Type type) {
    if (parts.size() == 1 && parts.get(0).width() == parts.get(0).base().width()) {
      var base = parts.get(0).base();
      return base.type().equals(type) ? base : new Expr.Cast(base, type);
    }
    var values = new ArrayList<Expr>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      values.add(parts.get(i).value());
    }
    return new Expr.Cast(new Expr.Concat(values, new Type.BitsType(width())), type);
  }
}

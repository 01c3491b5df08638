package org.spatten.hdl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/** Counts of ones and zeros, as balanced trees. */
final class Counting {
  private Counting() {}

  static UInt ones(Data<?> value) {
    var packed = Leaves.packed(value);
    var counts = new ArrayList<Expr>();
    for (int i = 0; i < packed.width(); i++) {
      counts.add(new Expr.Slice(packed, i, i, new Type.UIntType(1)));
    }
    var sum = Reduction.tree(counts, Counting::wideSum);
    return result(value, sum, packed.width());
  }

  private static Expr wideSum(Expr left, Expr right) {
    var type = new Type.UIntType(Math.max(left.width(), right.width()) + 1);
    return new Expr.Binary(
        BinaryOp.ADD, new Expr.Resize(left, type), new Expr.Resize(right, type), type);
  }

  static UInt leadingZeros(Data<?> value) {
    var packed = Leaves.packed(value);
    return zeros(value, packed, bits(packed));
  }

  static UInt trailingZeros(Data<?> value) {
    var packed = Leaves.packed(value);
    var bits = new ArrayList<>(bits(packed));
    Collections.reverse(bits);
    return zeros(value, packed, bits);
  }

  /** The bits of a value, the least significant first. */
  private static List<Expr> bits(Expr packed) {
    var bits = new ArrayList<Expr>();
    for (int i = 0; i < packed.width(); i++) {
      bits.add(new Expr.Slice(packed, i, i, Type.BoolType.BOOL));
    }
    return bits;
  }

  /** Distance of the last 1 in {@code bits} from its end. */
  private static UInt zeros(Data<?> value, Expr packed, List<Expr> bits) {
    int width = packed.width();
    var type = new Type.UIntType(Widths.of(width));
    Expr result = Literals.cell(width, type).expr();
    for (int i = 0; i < width; i++) {
      var distance = Literals.cell(width - 1L - i, type).expr();
      result = new Expr.Mux(bits.get(i), distance, result, type);
    }
    return result(value, result, width);
  }

  private static UInt result(Data<?> value, Expr count, int max) {
    var type = new Type.UIntType(Widths.of(max));
    var cut = count.width() == type.width() ? count : new Expr.Resize(count, type);
    return new UInt(Derive.of(cut, Leaves.of(value)));
  }
}

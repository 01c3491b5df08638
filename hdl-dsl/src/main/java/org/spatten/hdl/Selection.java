package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/** Multiplexers of many options, concatenation, and conditions joined. */
final class Selection {
  private Selection() {}

  static Bool join(BinaryOp op, List<Bool> conditions) {
    WidthErrors.requirePositive(conditions.size());
    var exprs = conditions.stream().<Expr>map(Ground::expr).toList();
    return new Bool(Derive.of(tree(op, exprs), conditions));
  }

  private static Expr tree(BinaryOp op, List<Expr> exprs) {
    return Reduction.tree(exprs, (a, b) -> new Expr.Binary(op, a, b, a.type()));
  }

  static Bits cat(List<Data<?>> values) {
    var leaves = new ArrayList<Ground<?>>();
    var parts = new ArrayList<Expr>();
    int width = 0;
    for (var value : values) {
      leaves.addAll(Leaves.of(value));
      var packed = Leaves.packed(value);
      parts.add(packed);
      width += packed.width();
    }
    return new Bits(Derive.of(Leaves.concat(parts, new Type.BitsType(width)), leaves));
  }

  static <T extends Data<T>> T priority(List<Bool> conditions, List<T> options, T otherwise) {
    WidthErrors.requireSameCount(conditions.size(), options.size());
    var all = new ArrayList<Ground<?>>(conditions);
    var lasts = Leaves.of(otherwise);
    all.addAll(lasts);
    var results = new ArrayList<Expr>(lasts.stream().<Expr>map(Ground::expr).toList());
    for (int i = options.size() - 1; i >= 0; i--) {
      WidthErrors.requireShape("priorityMux", otherwise.dataShape(), options.get(i));
      var leaves = Leaves.of(options.get(i));
      all.addAll(leaves);
      var condition = conditions.get(i).expr();
      for (int k = 0; k < leaves.size(); k++) {
        var leaf = leaves.get(k);
        results.set(k, new Expr.Mux(condition, leaf.expr(), results.get(k), leaf.type()));
      }
    }
    return Leaves.derive(otherwise.dataShape(), Derive.common(all), results);
  }

  static <T extends Data<T>> T oneHot(List<Bool> conditions, List<T> options) {
    WidthErrors.requireSameCount(conditions.size(), options.size());
    var shape = options.get(0).dataShape();
    int width = shape.width();
    var bits = new Type.BitsType(width);
    var all = new ArrayList<Ground<?>>(conditions);
    var masked = new ArrayList<Expr>();
    for (int i = 0; i < options.size(); i++) {
      WidthErrors.requireShape("oneHotMux", shape, options.get(i));
      all.addAll(Leaves.of(options.get(i)));
      var packed = Leaves.packed(options.get(i));
      var zero = Literals.cell(0, bits).expr();
      masked.add(new Expr.Mux(conditions.get(i).expr(), packed, zero, bits));
    }
    var union = tree(BinaryOp.OR, masked);
    return Leaves.derive(shape, Derive.common(all), Leaves.slices(union, shape));
  }
}

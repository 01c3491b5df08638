package org.spatten.hdl;

import java.util.ArrayList;
import org.spatten.hdl.ir.Expr;

/** Names that the user gives. */
final class Naming {
  private Naming() {}

  static <T extends Data<T>> T rename(Data<T> data, String name) {
    NameErrors.requireLegal(name);
    var leaves = Leaves.of(data);
    var first = leaves.get(0).cell().sig();
    if (first.isPresent()) {
      var sigs = leaves.stream().flatMap(l -> l.cell().sig().stream()).toList();
      first.get().body.rename(sigs, name);
      return cast(data);
    }
    var nodes = leaves.stream().flatMap(l -> l.cell().node().stream()).toList();
    if (nodes.size() == leaves.size() && nodes.stream().noneMatch(Sig::used)) {
      nodes.get(0).body.rename(nodes, name);
      return cast(data);
    }
    var members = new ArrayList<Expr>();
    leaves.forEach(l -> members.add(l.expr()));
    var shape = data.dataShape();
    return Derive.common(leaves)
        .map(
            body -> {
              var cells = body.define(Leaves.types(shape), members, name).iterator();
              return shape.build("", 0, (suffix, type, low) -> cells.next());
            })
        .orElseGet(() -> cast(data));
  }

  /** The value, its computed members named after the variable that takes the user's result. */
  static <T extends Data<T>> T byVariable(T value) {
    var leaves = Leaves.of(value);
    var members = leaves.stream().map(Ground::expr).toList();
    if (members.stream().allMatch(m -> m instanceof Expr.Read)) {
      return value;
    }
    return Leaves.derive(value.dataShape(), Derive.common(leaves), members);
  }

  @SuppressWarnings("unchecked") // T is the type itself
  private static <T extends Data<T>> T cast(Data<T> data) {
    return (T) data;
  }
}

package org.spatten.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** The ground members of values of any shape, in order of declaration. */
final class Leaves {
  private Leaves() {}

  static List<Ground<?>> of(Data<?> data) {
    if (data instanceof Ground<?> ground) {
      return List.of(ground);
    }
    Missing.require(data);
    var leaves = new ArrayList<Ground<?>>();
    collect(data, leaves);
    return leaves;
  }

  private static void collect(Data<?> data, List<Ground<?>> leaves) {
    if (data instanceof Ground<?> ground) {
      leaves.add(ground);
    } else {
      members(data).forEach(m -> collect(m, leaves));
    }
  }

  private static List<? extends Data<?>> members(Data<?> data) {
    return data instanceof Vec<?> vec ? vec.elements() : RecordClass.of(data).values(data);
  }

  /** The members of a shape in order of declaration. */
  static List<LeafType> types(Shape<?> shape) {
    return Missing.require(shape).identity() instanceof Type ground
        ? List.of(LeafType.whole(ground))
        : membersOf(shape);
  }

  private static List<LeafType> membersOf(Shape<?> shape) {
    var types = new ArrayList<LeafType>();
    shape.build(
        "",
        0,
        (suffix, type, low) -> {
          types.add(new LeafType(suffix, type, low, false));
          return Cell.literal(new Expr.Literal(BigInteger.ZERO, type));
        });
    return types;
  }

  static <T extends Data<T>> T zero(Shape<T> shape) {
    return shape.build("", 0, (suffix, type, low) -> Literals.raw(BigInteger.ZERO, type));
  }

  /** The value with these expressions as members, owned by {@code owner}. */
  static <T extends Data<T>> T derive(Shape<T> shape, Optional<Body> owner, List<Expr> members) {
    var cells = owner.map(o -> o.derived(types(shape), members)).orElse(List.of());
    var index = new int[1];
    return shape.build(
        "",
        0,
        (suffix, type, low) -> {
          int i = index[0]++;
          return cells.isEmpty() ? Cell.literal(members.get(i)) : cells.get(i);
        });
  }

  /** The value with these expressions as members, without names. */
  static <T extends Data<T>> T build(Shape<T> shape, Body owner, List<Expr> members) {
    var rest = members.iterator();
    return shape.build("", 0, (suffix, type, low) -> Cell.value(owner, rest.next()));
  }

  static Bits pack(Data<?> data) {
    return new Bits(Derive.of(packed(data), of(data)));
  }

  static Expr packed(Data<?> data) {
    var parts = new ArrayList<Expr>();
    packInto(data, parts);
    int width = parts.stream().mapToInt(Expr::width).sum();
    return concat(parts, new Type.BitsType(width));
  }

  private static void packInto(Data<?> data, List<Expr> parts) {
    if (data instanceof Ground<?> ground) {
      parts.add(ground.expr());
      return;
    }
    var members = new ArrayList<Data<?>>(members(data));
    if (data instanceof Vec<?>) {
      Collections.reverse(members);
    }
    members.forEach(m -> packInto(m, parts));
  }

  static Expr concat(List<Expr> parts, Type type) {
    return parts.size() == 1 ? cast(parts.get(0), type) : new Expr.Concat(parts, type);
  }

  static Expr cast(Expr value, Type type) {
    return value.type().equals(type) ? value : new Expr.Cast(value, type);
  }

  static <U extends Data<U>> U unpack(Ground<?> value, Shape<U> shape) {
    WidthErrors.requireCast(value, shape);
    return derive(shape, value.cell().owner(), slices(value.expr(), shape));
  }

  /** The members of a shape as slices of its packed value. */
  static List<Expr> slices(Expr packed, Shape<?> shape) {
    var parts = new ArrayList<Expr>();
    for (var leaf : types(shape)) {
      int width = leaf.type().width();
      if (width == packed.width()) {
        parts.add(cast(packed, leaf.type()));
      } else {
        parts.add(slice(packed, leaf.low(), leaf.type()));
      }
    }
    return parts;
  }

  /** Some bits of a value; of a concatenation those operands that they are, if they are whole. */
  private static Expr slice(Expr packed, int low, Type type) {
    int width = type.width();
    var bits = new Type.BitsType(width);
    if (packed instanceof Expr.Concat concat) {
      var operands = operands(concat, low, low + width);
      if (operands.stream().mapToInt(Expr::width).sum() == width) {
        return operands.size() == 1
            ? cast(operands.get(0), type)
            : cast(new Expr.Concat(operands, bits), type);
      }
    }
    return cast(new Expr.Slice(packed, low + width - 1, low, bits), type);
  }

  /** The operands that lie between two bits. */
  private static List<Expr> operands(Expr.Concat concat, int low, int end) {
    var inside = new ArrayList<Expr>();
    int top = concat.width();
    for (var operand : concat.parts()) {
      int bottom = top - operand.width();
      if (bottom >= low && top <= end) {
        inside.add(operand);
      }
      top = bottom;
    }
    return inside;
  }

  static <T extends Data<T>> T mux(Bool condition, T whenTrue, T whenFalse) {
    var lefts = of(whenTrue);
    var rights = of(whenFalse);
    WidthErrors.requireSameMembers(whenTrue, whenFalse, lefts, rights);
    var all = new ArrayList<Ground<?>>();
    all.add(Missing.require(condition));
    var members = new ArrayList<Expr>();
    for (int i = 0; i < lefts.size(); i++) {
      var left = lefts.get(i);
      WidthErrors.requireAlike("mux", left, rights.get(i));
      var right = rights.get(i).expr();
      members.add(new Expr.Mux(condition.expr(), left.expr(), right, left.type()));
      all.add(left);
      all.add(rights.get(i));
    }
    return derive(whenTrue.dataShape(), Derive.common(all), members);
  }

  static <T extends Data<T>> T choose(UInt index, Shape<T> shape, List<T> elements) {
    var options = elements.stream().map(Leaves::of).toList();
    var all = new ArrayList<Ground<?>>();
    all.add(Missing.require(index));
    options.forEach(all::addAll);
    var members = new ArrayList<Expr>();
    var places = new ArrayList<Optional<Place>>();
    for (int i = 0; i < options.get(0).size(); i++) {
      int leaf = i;
      var values = options.stream().map(o -> o.get(leaf).expr()).toList();
      members.add(new Expr.Select(index.expr(), values, values.get(0).type()));
      var sinks = options.stream().flatMap(o -> o.get(leaf).cell().place().stream()).toList();
      places.add(
          sinks.size() == elements.size()
              ? Optional.of(new Place.Indexed(index.expr(), sinks))
              : Optional.empty());
    }
    return withPlaces(derive(shape, Derive.common(all), members), shape, places);
  }

  private static <T extends Data<T>> T withPlaces(
      T value, Shape<T> shape, List<Optional<Place>> places) {
    if (places.stream().anyMatch(Optional::isEmpty)) {
      return value;
    }
    var leaves = of(value);
    var index = new int[1];
    return shape.build(
        "",
        0,
        (suffix, type, low) -> {
          int i = index[0]++;
          var cell = leaves.get(i).cell();
          return Cell.part(cell.owner().orElseThrow(), cell.expr(), places.get(i));
        });
  }
}

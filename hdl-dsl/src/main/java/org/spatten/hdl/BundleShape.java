package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;

/**
 * A record of hardware values.
 *
 * @param <T> the record
 */
public final class BundleShape<T extends Data<T>> extends Shape<T> {
  private final RecordClass<T> record;
  private final List<Shape<?>> members;
  private final int width;

  BundleShape(RecordClass<T> record, List<Shape<?>> members) {
    this.record = record;
    this.members = List.copyOf(members);
    this.width = members.stream().mapToInt(Shape::width).sum();
  }

  static <T extends Bundle<T>> BundleShape<T> of(Bundle<T> value) {
    RecordClass<T> record = RecordClass.of(value);
    var members = new ArrayList<Shape<?>>();
    for (Data<?> member : record.values(value)) {
      members.add(member.dataShape());
    }
    return new BundleShape<>(record, members);
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  T build(String name, int low, LeafMaker maker) {
    var values = new Object[members.size()];
    int end = low + width;
    for (int i = 0; i < values.length; i++) {
      var member = members.get(i);
      end -= member.width();
      values[i] = member.build(name + "_" + record.names().get(i), end, maker);
    }
    return record.make(values);
  }

  @Override
  Object identity() {
    return List.of(record, members);
  }

  @Override
  public String toString() {
    var text = new StringBuilder("bundle(").append(record.simpleName());
    members.forEach(m -> text.append(", ").append(m));
    return text.append(')').toString();
  }
}

package org.spatten.hdl;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Signal.Kind;

/** The ground members of a port, found by reflection in order of declaration. */
final class Members {
  private Members() {}

  static List<Ground<?>> of(Object port) {
    var leaves = new ArrayList<Ground<?>>();
    collect(port, leaves);
    return leaves;
  }

  private static void collect(Object value, List<Ground<?>> leaves) {
    if (value instanceof Data<?> data) {
      leaves.addAll(Leaves.of(data));
    } else if (value instanceof Iterable<?> list) {
      list.forEach(v -> collect(v, leaves));
    } else if (value instanceof Port<?>) {
      for (var member : MEMBERS.get(value.getClass())) {
        collect(get(member, value), leaves);
      }
    }
  }

  /** Connects the members of two ports of one class. */
  static void connect(Port<?> source, Port<?> sink) {
    var sources = of(source);
    var sinks = of(sink);
    WidthErrors.requireSameMembers(source, sink, sources, sinks);
    for (int i = 0; i < sinks.size(); i++) {
      if (backwards(sources.get(i), sinks.get(i))) {
        Drive.drive(sources.get(i), sinks.get(i), false);
      } else {
        Drive.drive(sinks.get(i), sources.get(i), false);
      }
    }
  }

  /** Whether the source's member is the one to drive: the other cannot be, or both are flipped. */
  private static boolean backwards(Ground<?> source, Ground<?> sink) {
    boolean sourceDrivable = drivable(source);
    return sourceDrivable == drivable(sink)
        ? sink.cell().sig().map(s -> s.leaf.flipped()).orElse(false)
        : sourceDrivable;
  }

  private static boolean drivable(Ground<?> leaf) {
    return leaf.cell()
        .place()
        .map(p -> p.sig().kind)
        .filter(k -> k == Kind.OUTPUT || k == Kind.WIRE || k == Kind.INSTANCE_INPUT)
        .isPresent();
  }

  private static final ClassValue<List<AnnotatedElement>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<AnnotatedElement> computeValue(Class<?> type) {
          var members = new ArrayList<AnnotatedElement>();
          if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
              component.getAccessor().setAccessible(true);
              members.add(component);
            }
            return members;
          }
          for (var field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
              field.setAccessible(true);
              members.add(field);
            }
          }
          return members;
        }
      };

  private static Object get(AnnotatedElement member, Object owner) {
    try {
      return member instanceof Field field
          ? field.get(owner)
          : ((RecordComponent) member).getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner.getClass().getName(), e);
    }
  }
}

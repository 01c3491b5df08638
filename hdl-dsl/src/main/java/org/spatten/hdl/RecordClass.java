package org.spatten.hdl;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.spatten.hdl.naming.SnakeCase;

/** The record class of a bundle, read once by reflection. */
final class RecordClass<T> {
  private static final ClassValue<RecordClass<?>> ALL =
      new ClassValue<>() {
        @Override
        protected RecordClass<?> computeValue(Class<?> type) {
          return new RecordClass<>(type);
        }
      };

  private final Class<?> type;
  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private final List<String> names;

  private RecordClass(Class<?> type) {
    if (!type.isRecord()) {
      throw NameErrors.bundleIsNoRecord(type);
    }
    this.type = type;
    this.components = type.getRecordComponents();
    this.names = Arrays.stream(components).map(c -> SnakeCase.ofIdentifier(c.getName())).toList();
    try {
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      this.constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      for (var component : components) {
        component.getAccessor().setAccessible(true);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  @SuppressWarnings("unchecked") // the class value holds the record of each class under that class
  static <T> RecordClass<T> of(Object value) {
    return (RecordClass<T>) ALL.get(value.getClass());
  }

  String simpleName() {
    return type.getSimpleName();
  }

  List<String> names() {
    return names;
  }

  /** The members of a record, in order. */
  List<Data<?>> values(Object value) {
    var values = new ArrayList<Data<?>>(components.length);
    for (var component : components) {
      if (!(get(component, value) instanceof Data<?> data)) {
        throw NameErrors.bundleMemberIsNoData(type, component.getName());
      }
      values.add(data);
    }
    return values;
  }

  @SuppressWarnings("unchecked") // the constructor makes a T
  T make(Object... values) {
    try {
      return (T) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object get(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}

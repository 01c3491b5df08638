package org.spatten.hdl.state;

import java.util.ArrayList;
import java.util.Optional;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.Vec;
import org.spatten.hdl.naming.Sizes;

/** Registers in a row. */
public final class ShiftRegister {
  private ShiftRegister() {}

  /** Element i is {@code value} of i + 1 cycles ago; without reset. */
  public static <T extends Data<T>> Vec<T> of(Scope scope, T value, int length) {
    return chain(scope, value, length, Optional.empty(), Optional.empty());
  }

  /** Element i is {@code value} of i + 1 cycles with {@code enable} ago; without reset. */
  public static <T extends Data<T>> Vec<T> of(Scope scope, T value, int length, Bool enable) {
    return chain(scope, value, length, Optional.of(enable), Optional.empty());
  }

  /** As {@link #of(Scope, Data, int, Bool)}, all elements {@code initial}, a constant, in reset. */
  public static <T extends Data<T>> Vec<T> of(
      Scope scope, T value, int length, Bool enable, T initial) {
    return chain(scope, value, length, Optional.of(enable), Optional.of(initial));
  }

  /** {@code value} of {@code cycles} cycles ago; itself for 0. */
  public static <T extends Data<T>> T delay(Scope scope, T value, int cycles) {
    Sizes.requireParts("a delay", cycles, 0);
    return cycles == 0 ? value : of(scope, value, cycles).at(cycles - 1);
  }

  private static <T extends Data<T>> Vec<T> chain(
      Scope scope, T value, int length, Optional<Bool> enable, Optional<T> initial) {
    Sizes.requireParts("the length of a shift register", length, 1);
    var name = scope.nameOr(scope.nameOf(value).map(n -> n + "_delay").orElse("delay"));
    var shape = value.dataShape();
    var elements = new ArrayList<T>();
    for (int i = 0; i < length; i++) {
      var each = name + "_" + i;
      elements.add(
          initial.map(v -> scope.reg(shape, v, each)).orElseGet(() -> scope.reg(shape, each)));
    }
    Runnable shift =
        () -> {
          for (int i = 0; i < length; i++) {
            elements.get(i).next(i == 0 ? value : elements.get(i - 1));
          }
        };
    enable.ifPresentOrElse(e -> scope.when(e, shift), shift);
    return Hdl.vecOf(elements);
  }
}

package org.spatten.hdl.state;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.UInt;
import org.spatten.hdl.naming.Sizes;

/**
 * A register that counts from 0 to {@code modulus - 1} and then begins again; 0 after reset. Later
 * statements of the component may override it: {@code when(done, beat::clear)}.
 */
public final class Counter {
  private final UInt value;
  private final Bool wraps;

  private Counter(UInt value, Bool wraps) {
    this.value = value;
    this.wraps = wraps;
  }

  /** Counts up every cycle. */
  public static Counter modulo(Scope scope, long modulus) {
    return modulo(scope, modulus, Hdl.bool(true));
  }

  /** Counts up in the cycles in which {@code enable} is 1. */
  public static Counter modulo(Scope scope, long modulus, Bool enable) {
    var value = register(scope, modulus);
    scope.when(enable, () -> value.next(value.incrementModulo(modulus)));
    return new Counter(value, enable.and(value.eq(modulus - 1)));
  }

  /** Counts up, or down and from 0 to {@code modulus - 1}; stands when both or neither are 1. */
  public static Counter upDown(Scope scope, long modulus, Bool up, Bool down) {
    var value = register(scope, modulus);
    var rises = up.and(down.not());
    var falls = down.and(up.not());
    var atTop = value.eq(modulus - 1);
    var atBottom = value.eq(0);
    scope
        .when(rises, () -> value.next(value.incrementModulo(modulus)))
        .elseWhen(falls, () -> value.next(Hdl.mux(atBottom, modulus - 1, value.minus(1))));
    return new Counter(value, rises.and(atTop).or(falls.and(atBottom)));
  }

  private static UInt register(Scope scope, long modulus) {
    Sizes.requireAtLeast("the modulus of a counter", modulus, 1);
    var shape = Hdl.uintFor(modulus - 1);
    return scope.reg(shape, shape.of(0), scope.nameOr("counter"));
  }

  /** The register, as wide as {@code modulus - 1} needs. */
  public UInt value() {
    return value;
  }

  /** Whether the value passes from one end of its range to the other at the end of this cycle. */
  public Bool wraps() {
    return wraps;
  }

  /** Begins anew with the next cycle. */
  public void clear() {
    value.next(0);
  }
}

package org.spatten.hdl.state;

import java.util.Optional;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Scope;

/**
 * Values that know how many registers they have passed. Values of different latency that are
 * combined are aligned by registers that nobody writes:
 *
 * <pre>{@code
 * var pipeline = Pipeline.of(scope());
 * var a = pipeline.start(left);
 * var product = a.with(pipeline.start(right), UInt::times).stage();
 * var sum = product.with(pipeline.start(addend), UInt::plus).stage();   // addend waits one cycle
 * result.set(sum.value());                                              // sum.latency() == 2
 * resultValid.set(pipeline.start(valid, bool(false)).alignedWith(sum).value());
 * }</pre>
 */
public final class Pipeline {
  private final Scope scope;
  private final Optional<Bool> enable;

  private Pipeline(Scope scope, Optional<Bool> enable) {
    this.scope = scope;
    this.enable = enable;
  }

  /** A pipeline that moves every cycle. */
  public static Pipeline of(Scope scope) {
    return new Pipeline(scope, Optional.empty());
  }

  /** A pipeline all of whose registers move only in cycles in which {@code enable} is 1. */
  public static Pipeline of(Scope scope, Bool enable) {
    return new Pipeline(scope, Optional.of(enable));
  }

  /** A value at latency 0, its registers without reset. */
  public <T extends Data<T>> Staged<T> start(T value) {
    return new Staged<>(this, value, 0, Optional.empty());
  }

  /** A value at latency 0 whose registers hold {@code initial}, a constant, in reset. */
  public <T extends Data<T>> Staged<T> start(T value, T initial) {
    return new Staged<>(this, value, 0, Optional.of(initial));
  }

  <T extends Data<T>> T register(T value, Optional<T> initial, String name) {
    var shape = value.dataShape();
    var register =
        initial.map(v -> scope.reg(shape, v, name)).orElseGet(() -> scope.reg(shape, name));
    enable.ifPresentOrElse(
        e -> scope.when(e, () -> register.next(value)), () -> register.next(value));
    return register;
  }

  Scope scope() {
    return scope;
  }
}

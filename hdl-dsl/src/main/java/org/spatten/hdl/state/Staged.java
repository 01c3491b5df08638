package org.spatten.hdl.state;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.spatten.hdl.Data;
import org.spatten.hdl.naming.Sizes;

/**
 * A value of a {@link Pipeline} with its latency. Each value has one chain of registers, which all
 * that need it later share.
 *
 * @param <T> the value
 */
public final class Staged<T extends Data<T>> {
  private final Pipeline pipeline;
  private final T value;
  private final int latency;
  private final Optional<T> initial;
  private Optional<Staged<T>> later = Optional.empty();

  Staged(Pipeline pipeline, T value, int latency, Optional<T> initial) {
    this.pipeline = pipeline;
    this.value = value;
    this.latency = latency;
    this.initial = initial;
  }

  /** The value itself, in the cycle of its latency. */
  public T value() {
    return value;
  }

  /** Registers between the start of the pipeline and here. */
  public int latency() {
    return latency;
  }

  /** The value one cycle later. */
  public Staged<T> stage() {
    return later(pipeline.scope().nameOr(derivedName()));
  }

  private Staged<T> later(String name) {
    if (later.isEmpty()) {
      var register = pipeline.register(value, initial, name);
      later = Optional.of(new Staged<>(pipeline, register, latency + 1, initial));
    }
    return later.get();
  }

  private String derivedName() {
    var base = pipeline.scope().nameOf(value).orElse("value");
    return base.replaceFirst("_s\\d+$", "") + "_s" + (latency + 1);
  }

  /** The value at that latency, which must not be less than now. */
  public Staged<T> at(int wantedLatency) {
    Sizes.requireParts("the latency of a value that has " + latency, wantedLatency, latency);
    var staged = this;
    while (staged.latency < wantedLatency) {
      staged = staged.later(staged.derivedName());
    }
    return staged;
  }

  /** The value at the latency of another one that is not earlier. */
  public Staged<T> alignedWith(Staged<?> other) {
    return at(other.latency);
  }

  /** A function of the value in the same cycle; its registers are without reset. */
  public <U extends Data<U>> Staged<U> map(Function<T, U> function) {
    return new Staged<>(pipeline, function.apply(value), latency, Optional.empty());
  }

  /** A function of both values; the earlier one waits for the later one. */
  public <U extends Data<U>, R extends Data<R>> Staged<R> with(
      Staged<U> other, BiFunction<T, U, R> function) {
    StateErrors.requireOnePipeline(pipeline == other.pipeline);
    int common = Math.max(latency, other.latency);
    var result = function.apply(at(common).value, other.at(common).value);
    return new Staged<>(pipeline, result, common, Optional.empty());
  }
}

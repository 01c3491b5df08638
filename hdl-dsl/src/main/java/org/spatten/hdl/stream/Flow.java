package org.spatten.hdl.stream;

import java.util.function.Function;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.Scope;
import org.spatten.hdl.Shape;

/**
 * Payloads without back-pressure: one passes in each cycle in which {@code valid} is 1.
 *
 * @param <T> the payload
 */
public final class Flow<T extends Data<T>> implements Port<Flow<T>> {
  /** A payload passes. */
  public final Bool valid;

  /** What passes; meaningless while {@code valid} is 0. */
  public final T payload;

  /** A flow of existing signals. */
  public Flow(Bool valid, T payload) {
    this.valid = valid;
    this.payload = payload;
  }

  /** The shape of a flow. */
  public static <T extends Data<T>> PortShape<Flow<T>> flow(Shape<T> payload) {
    return PortShape.of(
        m -> new Flow<>(m.member("valid", Hdl.bool()), m.member("payload", payload)));
  }

  @Override
  public void into(Flow<T> sink) {
    sink.valid.set(valid);
    sink.payload.set(payload);
  }

  /** The same flow with {@code function} of the payload; no latency. */
  public <U extends Data<U>> Flow<U> map(Function<T, U> function) {
    return new Flow<>(valid, function.apply(payload));
  }

  /** Keeps the payloads while {@code condition} is 1; no latency. */
  public Flow<T> takeWhen(Bool condition) {
    return new Flow<>(valid.and(condition), payload);
  }

  /**
   * The payloads with back-pressure, out of a queue of {@code depth}; one that finds it full fails
   * a {@code require}. Latency 1.
   */
  public Stream<T> queue(int depth) {
    var scope = Scope.of(valid);
    var fifo = scope.instance(new StreamFifo<>(payload.dataShape(), depth));
    fifo.push.valid.set(valid);
    fifo.push.payload.set(payload);
    scope.require(valid.implies(fifo.push.ready), "the queue has room for each payload");
    return fifo.pop;
  }

  /** Registers both signals: latency 1. */
  public Flow<T> stage() {
    return Stages.flow(this);
  }
}

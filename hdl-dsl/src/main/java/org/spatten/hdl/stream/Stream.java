package org.spatten.hdl.stream;

import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.Scope;
import org.spatten.hdl.Shape;

/**
 * A stream of payloads with back-pressure. A payload passes in each cycle in which both {@code
 * valid} and {@code ready} are 1. A producer that has raised {@code valid} keeps it and the payload
 * until then; {@code ready} may depend on {@code valid}, never the reverse.
 *
 * @param <T> the payload
 */
public final class Stream<T extends Data<T>> implements Port<Stream<T>> {
  /** The producer offers a payload. */
  public final Bool valid;

  /** The consumer takes it. */
  public final Bool ready;

  /** What is offered; meaningless while {@code valid} is 0. */
  public final T payload;

  /** A stream of existing signals. */
  public Stream(Bool valid, Bool ready, T payload) {
    this.valid = valid;
    this.ready = ready;
    this.payload = payload;
  }

  /** The shape of a stream. */
  public static <T extends Data<T>> PortShape<Stream<T>> stream(Shape<T> payload) {
    return PortShape.of(
        m ->
            new Stream<>(
                m.member("valid", Hdl.bool()),
                m.flipped("ready", Hdl.bool()),
                m.member("payload", payload)));
  }

  /** Whether a payload passes in this cycle. */
  public Bool fires() {
    return valid.and(ready);
  }

  /** Whether the producer waits. */
  public Bool isStalled() {
    return valid.and(ready.not());
  }

  @Override
  public void into(Stream<T> sink) {
    sink.valid.set(valid);
    sink.payload.set(payload);
    ready.set(sink.ready);
  }

  /** The same stream with {@code function} of the payload; no latency. */
  public <U extends Data<U>> Stream<U> map(Function<T, U> function) {
    return new Stream<>(valid, ready, function.apply(payload));
  }

  /** The same stream with another payload; no latency. */
  public <U extends Data<U>> Stream<U> with(U other) {
    return new Stream<>(valid, ready, other);
  }

  /** Payloads pass only while {@code condition} is 0; no latency. */
  public Stream<T> haltWhen(Bool condition) {
    return continueWhen(condition.not());
  }

  /** Payloads pass only while {@code condition} is 1; no latency. */
  public Stream<T> continueWhen(Bool condition) {
    var open = Stages.wire(this, "gated");
    ready.set(open.and(condition));
    return new Stream<>(valid.and(condition), open, payload);
  }

  /** Drops the payloads for which {@code condition} is 1; no latency. */
  public Stream<T> throwWhen(Bool condition) {
    var taken = Stages.wire(this, "kept");
    ready.set(taken.or(condition));
    return new Stream<>(valid.and(condition.not()), taken, payload);
  }

  /** Keeps the payloads for which {@code condition} holds; no latency. */
  public Stream<T> filter(Function<T, Bool> condition) {
    return throwWhen(condition.apply(payload).not());
  }

  /**
   * Registers valid and payload: latency 1, full throughput; {@code ready} passes through
   * combinationally.
   */
  public Stream<T> stage() {
    return Stages.full(this);
  }

  /** Registers {@code ready}: latency 0 while not stalled, full throughput; one payload held. */
  public Stream<T> stageReady() {
    return Stages.ready(this);
  }

  /** Registers all three signals: latency 1, full throughput, two payloads held. */
  public Stream<T> stageBoth() {
    return stageReady().stage();
  }

  /** Registers all signals with one payload held: latency 1, one payload every second cycle. */
  public Stream<T> stageHalf() {
    return Stages.half(this);
  }

  /** A queue of {@code depth} payloads: latency 1, full throughput from depth 2. */
  public Stream<T> queue(int depth) {
    var fifo = Scope.of(valid).instance(new StreamFifo<>(payload.dataShape(), depth));
    into(fifo.push);
    return fifo.pop;
  }

  /** {@code count} copies, each with its own back-pressure: see {@link StreamFork}; no latency. */
  public List<Stream<T>> fork(int count) {
    var fork = Scope.of(valid).instance(new StreamFork<>(payload.dataShape(), count));
    into(fork.input);
    return fork.outputs;
  }

  /** Pairs of this stream's payloads and another's; no latency. */
  public <U extends Data<U>> Stream<Pair<T, U>> joinWith(Stream<U> other) {
    var join =
        Scope.of(valid).instance(new StreamJoin<>(payload.dataShape(), other.payload.dataShape()));
    into(join.first);
    other.into(join.second);
    return join.pairs;
  }

  /** Takes everything: the payloads without back-pressure. */
  public Flow<T> toFlow() {
    ready.set(true);
    return new Flow<>(valid, payload);
  }
}

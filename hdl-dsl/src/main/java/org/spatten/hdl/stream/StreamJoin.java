package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;

/**
 * Pairs the payloads of two streams; no latency.
 *
 * @param <A> the first payload
 * @param <B> the second payload
 */
public final class StreamJoin<A extends Data<A>, B extends Data<B>> extends Component {
  public final Stream<A> first;
  public final Stream<B> second;
  public final Stream<Pair<A, B>> pairs;

  /** Joins streams of these payloads. */
  public StreamJoin(Shape<A> firstPayload, Shape<B> secondPayload) {
    moduleParameters(firstPayload, secondPayload);
    first = in(stream(firstPayload));
    second = in(stream(secondPayload));
    pairs = out(stream(Pair.pair(firstPayload, secondPayload)));

    pairs.valid.set(first.valid.and(second.valid));
    pairs.payload.set(new Pair<>(first.payload, second.payload));
    first.ready.set(second.valid.and(pairs.ready));
    second.ready.set(first.valid.and(pairs.ready));
  }
}

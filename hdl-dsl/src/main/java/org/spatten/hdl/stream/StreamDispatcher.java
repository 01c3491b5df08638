package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;

/**
 * Deals payloads, or whole packets, to its outputs in turn; no latency. Together with a {@link
 * StreamCollector} it runs several slow workers side by side and keeps the order.
 *
 * @param <T> the payload
 */
public final class StreamDispatcher<T extends Data<T>> extends Component {
  public final Stream<T> input;
  public final List<Stream<T>> outputs;

  /** Deals single payloads to {@code count} outputs. */
  public StreamDispatcher(Shape<T> payload, int count) {
    this(payload, count, value -> bool(true));
    moduleParameters(payload, count);
  }

  /**
   * Deals packets to {@code count} outputs.
   *
   * @param last whether a payload is the last of its packet
   */
  public StreamDispatcher(Shape<T> payload, int count, Function<T, Bool> last) {
    StreamErrors.requireStreams("a StreamDispatcher", count);
    moduleParameters(payload, count, "packets");
    input = in(stream(payload));
    outputs = outs(count, stream(payload));

    var turn = reg(uintFor(count - 1), 0);
    input.ready.set(false);
    for (int i : range(count)) {
      var chosen = turn.eq(i);
      outputs.get(i).valid.set(input.valid.and(chosen));
      outputs.get(i).payload.set(input.payload);
      when(chosen, () -> input.ready.set(outputs.get(i).ready));
    }
    when(
        input.fires().and(last.apply(input.payload)), () -> turn.next(turn.incrementModulo(count)));
  }
}

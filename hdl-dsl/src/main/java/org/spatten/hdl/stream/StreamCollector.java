package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;

/**
 * Takes payloads, or whole packets, from its inputs in turn; no latency. The reverse of a {@link
 * StreamDispatcher}.
 *
 * @param <T> the payload
 */
public final class StreamCollector<T extends Data<T>> extends Component {
  public final List<Stream<T>> inputs;
  public final Stream<T> output;

  /** Takes single payloads from {@code count} inputs. */
  public StreamCollector(Shape<T> payload, int count) {
    this(payload, count, value -> bool(true));
    moduleParameters(payload, count);
  }

  /**
   * Takes packets from {@code count} inputs.
   *
   * @param last whether a payload is the last of its packet
   */
  public StreamCollector(Shape<T> payload, int count, Function<T, Bool> last) {
    StreamErrors.requireStreams("a StreamCollector", count);
    moduleParameters(payload, count, "packets");
    inputs = ins(count, stream(payload));
    output = out(stream(payload));

    var turn = reg(uintFor(count - 1), 0);
    var payloads = vecOf(inputs.stream().map(i -> i.payload).toList());
    var valids = vecOf(inputs.stream().map(i -> i.valid).toList());
    var selected = payloads.at(turn);
    output.valid.set(valids.at(turn));
    output.payload.set(selected);
    for (int i : range(count)) {
      inputs.get(i).ready.set(output.ready.and(turn.eq(i)));
    }
    when(output.fires().and(last.apply(selected)), () -> turn.next(turn.incrementModulo(count)));
  }
}

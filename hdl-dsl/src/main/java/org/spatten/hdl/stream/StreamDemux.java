package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Sends each payload to the output that {@code select} names; no latency. {@code select} must stand
 * while a payload waits; a number beyond the outputs lets nothing pass.
 *
 * @param <T> the payload
 */
public final class StreamDemux<T extends Data<T>> extends Component {
  public final Stream<T> input;
  public final UInt select;
  public final List<Stream<T>> outputs;

  /** A choice among {@code count} outputs. */
  public StreamDemux(Shape<T> payload, int count) {
    StreamErrors.requireStreams("a StreamDemux", count);
    moduleParameters(payload, count);
    input = in(stream(payload));
    select = in(uintFor(count - 1));
    outputs = outs(count, stream(payload));

    input.ready.set(false);
    for (int i : range(count)) {
      var chosen = select.eq(i);
      outputs.get(i).valid.set(input.valid.and(chosen));
      outputs.get(i).payload.set(input.payload);
      when(chosen, () -> input.ready.set(outputs.get(i).ready));
    }
  }
}

package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Lets the payloads of the input pass that {@code select} names; no latency. {@code select} must
 * stand while a payload waits; a number beyond the inputs lets nothing pass.
 *
 * @param <T> the payload
 */
public final class StreamMux<T extends Data<T>> extends Component {
  public final List<Stream<T>> inputs;
  public final UInt select;
  public final Stream<T> output;

  /** A choice among {@code count} inputs. */
  public StreamMux(Shape<T> payload, int count) {
    StreamErrors.requireStreams("a StreamMux", count);
    moduleParameters(payload, count);
    inputs = ins(count, stream(payload));
    select = in(uintFor(count - 1));
    output = out(stream(payload));

    output.valid.set(false);
    output.payload.set(inputs.get(0).payload);
    for (int i : range(count)) {
      var chosen = select.eq(i);
      inputs.get(i).ready.set(output.ready.and(chosen));
      when(
          chosen,
          () -> {
            output.valid.set(inputs.get(i).valid);
            output.payload.set(inputs.get(i).payload);
          });
    }
  }
}

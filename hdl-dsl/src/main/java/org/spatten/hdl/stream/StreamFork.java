package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;

/**
 * Gives each payload to every output once; no latency. An output may take it before the others; the
 * input is ready when the last one does.
 *
 * @param <T> the payload
 */
public final class StreamFork<T extends Data<T>> extends Component {
  public final Stream<T> input;
  public final List<Stream<T>> outputs;

  /** A fork into {@code count} outputs. */
  public StreamFork(Shape<T> payload, int count) {
    StreamErrors.requireStreams("a StreamFork", count);
    moduleParameters(payload, count);
    input = in(stream(payload));
    outputs = outs(count, stream(payload));

    var taken = reg(vec(count, bool()), vec(count, bool()).zero());
    var served = new ArrayList<Bool>();
    for (int i : range(count)) {
      served.add(taken.at(i).or(outputs.get(i).ready));
    }
    var done = allOf(served);
    input.ready.set(done);
    for (int i : range(count)) {
      outputs.get(i).valid.set(input.valid.and(taken.at(i).not()));
      outputs.get(i).payload.set(input.payload);
      when(input.valid, () -> taken.at(i).next(served.get(i).and(done.not())));
    }
  }
}

package org.spatten.hdl.crossing;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Shape;
import org.spatten.hdl.stream.Stream;

/**
 * Carries a stream to another clock, one payload at a time, by a handshake of two levels: little
 * hardware for words that come seldom. Latency: one cycle of {@link #from}, then {@code stages + 1}
 * of {@link #to}; the next payload is taken after {@code stages} more of {@link #from}. For a
 * payload a cycle use {@link StreamFifoCC}. Both sides are reset together.
 *
 * @param <T> the payload
 */
public final class StreamCrossing<T extends Data<T>> extends Component {
  /** The clock of {@link #input}. */
  public final Domain from = clockDomain("from");

  /** The clock of {@link #output}. */
  public final Domain to = clockDomain("to");

  public final Stream<T> input;
  public final Stream<T> output;

  /** A crossing by synchronisers of {@code stages} registers, at least 2. */
  public StreamCrossing(Shape<T> payload, int stages) {
    input = in(stream(payload));
    output = out(stream(payload));

    var held = within(from).reg(payload);
    var request = within(from).reg(bool(), bool(false));
    var valid = within(to).reg(bool(), bool(false));
    var arrived = within(to).crossingReg(payload);
    var answer = within(to).reg(bool(), bool(false));
    var requestSeen = Crossing.synchronised(to, request, bool(false), stages);
    var answerSeen = Crossing.synchronised(from, answer, bool(false), stages);

    input.ready.set(request.eq(answerSeen));
    when(
        input.fires(),
        () -> {
          held.next(input.payload);
          request.next(request.not());
        });

    when(
            requestSeen.ne(answer).and(valid.not().or(output.ready)),
            () -> {
              arrived.next(held);
              answer.next(requestSeen);
              valid.next(true);
            })
        .elseWhen(output.ready, () -> valid.next(false));
    output.valid.set(valid);
    output.payload.set(arrived);
  }
}

package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.naming.Sizes;

/**
 * A first-in first-out queue of {@code depth} entries, any depth from 1; the head is visible while
 * {@code pop.valid}. Latency 1; from depth 2 one payload a cycle.
 *
 * @param <T> the payload
 */
public final class StreamFifo<T extends Data<T>> extends Component {
  public final Stream<T> push;
  public final Stream<T> pop;

  /** Entries held, 0 to {@code depth}. */
  public final UInt occupancy;

  /** A queue of {@code depth} payloads. */
  public StreamFifo(Shape<T> payload, int depth) {
    Sizes.requireWords("the depth of a queue", depth);
    moduleParameters(payload, depth);
    push = in(stream(payload));
    pop = out(stream(payload));
    occupancy = out(uintFor(depth));

    var entries = memory(payload, depth);
    var head = reg(uintFor(depth - 1), 0);
    var tail = reg(uintFor(depth - 1), 0);
    var count = reg(uintFor(depth), 0);

    push.ready.set(count.ne(depth));
    pop.valid.set(count.ne(0));
    pop.payload.set(entries.read(head));
    occupancy.set(count);

    var pushing = push.fires();
    var popping = pop.fires();
    when(
        pushing,
        () -> {
          entries.write(tail, push.payload);
          tail.next(tail.incrementModulo(depth));
        });
    when(popping, () -> head.next(head.incrementModulo(depth)));
    when(pushing.and(popping.not()), () -> count.next(count.plus(1)))
        .elseWhen(popping.and(pushing.not()), () -> count.next(count.minus(1)));
  }
}

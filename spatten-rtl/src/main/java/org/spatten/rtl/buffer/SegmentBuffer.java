package org.spatten.rtl.buffer;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Key or value segments of a lane, first in, first out, in a memory with a synchronous read. A
 * segment is visible at {@code pop} two cycles after its push; one push and one pop a cycle.
 */
public final class SegmentBuffer extends Component {
  public final Stream<Bits> push;
  public final Stream<Bits> pop;

  /**
   * Makes the buffer.
   *
   * @param lines segments of the memory; one more fits at {@code pop}
   */
  public SegmentBuffer(int lines) {
    description(
        "Key or value segments of a lane, first in, first out, in a memory with a "
            + "synchronous read. A segment is visible at pop two cycles after its push.");
    var segment = bits(SpattenConfig.SEGMENT_WIDTH);
    push = in(stream(segment));
    pop = out(stream(segment));

    var entries = memory(segment, lines);
    var head = reg(uintFor(lines - 1), 0);
    var tail = reg(uintFor(lines - 1), 0);
    var unread = reg(uintFor(lines), 0);
    var loaded = reg(bool(), false);

    var pushing = push.fires();
    var loading = unread.ne(0).and(loaded.not().or(pop.ready));
    push.ready.set(unread.ne(lines));
    pop.valid.set(loaded);
    pop.payload.set(entries.readSync(head, loading));

    when(
        pushing,
        () -> {
          entries.write(tail, push.payload);
          tail.next(tail.incrementModulo(lines));
        });
    when(loading, () -> head.next(head.incrementModulo(lines)));
    when(loaded.not().or(pop.ready), () -> loaded.next(loading));
    when(pushing.and(loading.not()), () -> unread.next(unread.plus(1)))
        .elseWhen(loading.and(pushing.not()), () -> unread.next(unread.minus(1)));
  }
}

package org.spatten.hdl.crossing;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.arith.Gray;
import org.spatten.hdl.stream.Stream;

/**
 * A first-in first-out queue between two clocks. Each side counts in gray code and sees the other's
 * counter through a synchroniser of two registers. Latency: one cycle of {@link #pushDomain}, then
 * two of {@link #popDomain}; one payload a cycle of the slower clock from depth 8. The head is read
 * from the memory in the same cycle. Both sides are reset together.
 *
 * @param <T> the payload
 */
public final class StreamFifoCC<T extends Data<T>> extends Component {
  private static final int STAGES = 2;

  /** The clock of {@link #push}. */
  public final Domain pushDomain = clockDomain("push");

  /** The clock of {@link #pop}. */
  public final Domain popDomain = clockDomain("pop");

  public final Stream<T> push;
  public final Stream<T> pop;

  /** Entries held as the pushing side knows it: 0 to {@code depth}, never too few. */
  public final UInt pushOccupancy;

  /** Entries held as the popping side knows it: 0 to {@code depth}, never too many. */
  public final UInt popOccupancy;

  private final int counterWidth;

  /** A queue of {@code depth} payloads; {@code depth} is a power of two. */
  public StreamFifoCC(Shape<T> payload, int depth) {
    CrossingErrors.requirePowerOfTwo(depth);
    counterWidth = Integer.numberOfTrailingZeros(depth) + 1;
    push = in(stream(payload));
    pop = out(stream(payload));
    pushOccupancy = out(uint(counterWidth));
    popOccupancy = out(uint(counterWidth));

    var pushing = within(pushDomain);
    var popping = within(popDomain);
    var none = bits(counterWidth, 0);
    var entries = memory(payload, depth);
    var pushed = pushing.reg(uint(counterWidth), uint(counterWidth, 0));
    var pushedGray = pushing.reg(bits(counterWidth), none);
    var popped = popping.reg(uint(counterWidth), uint(counterWidth, 0));
    var poppedGray = popping.reg(bits(counterWidth), none);
    var poppedSeen = Crossing.synchronised(pushDomain, poppedGray, none, STAGES);
    var pushedSeen = Crossing.synchronised(popDomain, pushedGray, none, STAGES);

    push.ready.set(pushedGray.ne(depthAhead(poppedSeen)));
    pushOccupancy.set(pushed.minus(Gray.decode(poppedSeen)));
    var nextPushed = pushed.plus(1);
    when(
        push.fires(),
        () -> {
          entries.write(pushDomain, address(pushed), push.payload);
          pushed.next(nextPushed);
          pushedGray.next(Gray.encode(nextPushed));
        });

    pop.valid.set(poppedGray.ne(pushedSeen));
    pop.payload.set(entries.read(address(popped)));
    popOccupancy.set(Gray.decode(pushedSeen).minus(popped));
    var nextPopped = popped.plus(1);
    when(
        pop.fires(),
        () -> {
          popped.next(nextPopped);
          poppedGray.next(Gray.encode(nextPopped));
        });
  }

  /** The gray code of the counter plus the depth: its two upper bits are inverted. */
  private Bits depthAhead(Bits gray) {
    return gray.xor(counterWidth == 1 ? 1 : 3L << (counterWidth - 2));
  }

  private UInt address(UInt counter) {
    return counterWidth == 1 ? uint(1, 0) : counter.truncateTo(counterWidth - 1);
  }
}

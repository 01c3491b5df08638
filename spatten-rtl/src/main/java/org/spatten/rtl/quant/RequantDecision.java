package org.spatten.rtl.quant;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Decides whether a row is computed again with its least significant plane: {@code 2^28 < threshold
 * * sum}, exactly ({@code docs/numbers.md}, section 5). Registered once; one row a cycle.
 */
public final class RequantDecision extends Component {
  private static final int DECIDE = 1;
  private static final int FORCE = 2;

  /** Units of 2^-12 times a largest exponential of 2^16. */
  private static final int LARGEST_LOG2 = 28;

  public final Stream<RequantQuery> queries;

  /** Slots whose least significant plane must be fetched. */
  public final Stream<UInt> refetch;

  /** Slots whose exponentials are final. */
  public final Stream<UInt> proceed;

  public RequantDecision(SpattenConfig config) {
    description(
        "Decides whether a row is computed again with its least significant plane: 2^28 "
            + "< threshold * sum, exactly. Registered once; one row a cycle.");
    queries = in(stream(RequantQuery.shape(config)));
    refetch = out(stream(uint(config.slotBits())));
    proceed = out(stream(uint(config.slotBits())));

    var full = reg(bool(), false);
    var again = reg(bool());
    var slot = reg(uint(config.slotBits()));

    refetch.valid.set(full.and(again));
    refetch.payload.set(slot);
    proceed.valid.set(full.and(again.not()));
    proceed.payload.set(slot);

    var leaves = refetch.fires().or(proceed.fires());
    var free = full.not().or(leaves);
    queries.ready.set(free);
    when(free, () -> full.next(queries.valid));
    when(
        queries.fires(),
        () -> {
          again.next(requants(queries.payload));
          slot.next(queries.payload.slot());
        });
  }

  private static Bool requants(RequantQuery row) {
    var product = row.threshold().times(row.sum());
    var below = product.gt(1L << LARGEST_LOG2);
    var wanted = row.mode().eq(FORCE).or(row.mode().eq(DECIDE).and(below));
    return wanted.and(row.bothPlanes().or(row.lsbDone()).not());
  }
}

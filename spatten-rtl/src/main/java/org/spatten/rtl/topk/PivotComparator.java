package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The comparators of the quick-select, one a lane, without a register. All masks are 0 without a
 * line, so that nothing behind them moves.
 */
final class PivotComparator extends Component {
  final Flow<Compacted<UInt>> line;
  final UInt pivot;

  /** Bit i: lane i holds a value above the pivot. */
  final Bits larger;

  /** Bit i: lane i holds a value below the pivot. */
  final Bits smaller;

  /** Bit i: lane i holds the pivot's value. */
  final Bits equal;

  PivotComparator(SpattenConfig config) {
    description(
        "The comparators of the quick-select, one a lane, without a register. All masks "
            + "are 0 without a line.");
    int lanes = config.topkParallelism();
    moduleParameters(lanes);
    var value = uint(SpattenConfig.EXPONENTIAL_WIDTH);
    line = in(flow(Compacted.shape(value, lanes)));
    pivot = in(value);
    larger = out(bits(lanes));
    smaller = out(bits(lanes));
    equal = out(bits(lanes));

    larger.set(0);
    smaller.set(0);
    equal.set(0);
    when(
        line.valid,
        () -> {
          for (int lane : range(lanes)) {
            var occupied = line.payload.count().gt(lane);
            var member = line.payload.values().at(lane);
            larger.bit(lane).set(occupied.and(member.gt(pivot)));
            smaller.bit(lane).set(occupied.and(member.lt(pivot)));
            equal.bit(lane).set(occupied.and(member.eq(pivot)));
          }
        });
  }
}

package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.SpattenConfig;

/**
 * FIFO_L or FIFO_R of the quick-select: one side of a partition, packed into lines of G values.
 * Lines of the round before are read while those of this round are written behind them. Beside them
 * it offers three members of the side to choose the next pivot from.
 */
final class PartitionFifo extends Component {
  /** The side's values of one line, one cycle after the comparison. */
  final Flow<Sparse<UInt>> members;

  /** Whether the line of {@link #members} lies in the first half of the round. */
  final Bool firstHalf;

  /** Reads the next full line. */
  final Bool readNext;

  /** Ends the round; its rest must be taken now. */
  final Bool endRound;

  /** With {@link #endRound}: forget all lines, because the other side goes on. */
  final Bool discard;

  /** The line read in the cycle before. */
  final Vec<UInt> line;

  /** The values that do not fill a line. */
  final Vec<UInt> rest;

  /** A value of the first line of this round that had one, of a middle one, and of the last. */
  final Vec<UInt> candidates;

  PartitionFifo(SpattenConfig config) {
    description(
        "One side of a partition of the quick-select, packed into lines. Lines of the "
            + "round before are read while those of this round are written behind them.");
    int lanes = config.topkParallelism();
    int depth = config.maxTokens() / lanes;
    moduleParameters(lanes, depth);
    var value = uint(SpattenConfig.EXPONENTIAL_WIDTH);
    members = in(flow(Sparse.shape(value, lanes)));
    firstHalf = in(bool());
    readNext = in(bool());
    endRound = in(bool());
    discard = in(bool());
    line = out(vec(lanes, value));
    rest = out(vec(lanes, value));
    candidates = out(vec(3, value));

    var eliminator = instance(new ZeroEliminator<>(value, lanes, true));
    members.into(eliminator.sparse);
    var packer = instance(new LinePacker<>(value, lanes));
    eliminator.compacted.into(packer.groups);
    packer.clear.set(endRound);
    rest.set(packer.rest);

    var lines = memory(vec(lanes, value), depth);
    var head = reg(uintFor(depth - 1), 0);
    var tail = reg(uintFor(depth - 1), 0);
    line.set(lines.readSync(head, readNext));
    when(readNext, () -> head.next(head.plus(1)));
    when(endRound.and(discard), () -> head.next(tail));
    when(
        packer.line.valid,
        () -> {
          lines.write(tail, packer.line.payload);
          tail.next(tail.plus(1));
        });
    sample(eliminator.compacted);
  }

  private void sample(Flow<Compacted<UInt>> group) {
    var inFirstHalf = reg(bool());
    when(members.valid, () -> inFirstHalf.next(firstHalf));
    var sampled = reg(bool(), false);
    var sample = reg(candidates.dataShape());
    var values = group.payload.values();
    var count = group.payload.count();
    when(endRound, () -> sampled.next(false));
    when(
        group.valid.and(count.ne(0)),
        () -> {
          sampled.next(true);
          when(
                  sampled,
                  () -> {
                    when(inFirstHalf, () -> sample.at(1).next(values.at(0)));
                    sample.at(2).next(values.at(0));
                  })
              .otherwise(
                  () -> {
                    sample.at(0).next(values.at(0));
                    sample.at(1).next(mux(count.gt(1), values.at(1), values.at(0)));
                    sample.at(2).next(mux(count.gt(2), values.at(2), values.at(0)));
                  });
        });
    candidates.set(sample);
  }
}

package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.rtl.config.SpattenConfig.SCORE_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.rtl.attention.ScoreVector;
import org.spatten.rtl.config.Scale;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.softmax.SoftmaxJob;

/**
 * The scores of all rows in flight and the largest of each. An LSB pass adds to what is stored. A
 * row whose last score has arrived becomes a job for the softmax, two cycles later.
 */
public final class ScoreCollector extends Component {
  public final Flow<Allocation> allocations;
  public final Flow<ScoreVector> scores;

  /** Read port of the softmax: {slot, line of S scores}. */
  public final Flow<UInt> reads;

  /** The line at the last address read, one cycle later. */
  public final Vec<SInt> readData;

  public final Stream<SoftmaxJob> jobs;

  private record Info(UInt keyCount, Scale scale, Bool early) implements Bundle<Info> {}

  /** At the size of {@code config}. */
  public ScoreCollector(SpattenConfig config) {
    description(
        "The scores of all rows in flight and the largest of each. An LSB pass adds to "
            + "what is stored. A row whose last score has arrived becomes a job for the "
            + "softmax, two cycles later.");
    int line = config.softmaxLanes();
    int lineBits = Integer.numberOfTrailingZeros(line);
    int lines = config.rowSlots() * config.maxTokens() / line;
    int addressWidth = config.slotBits() + config.tokenBits() - lineBits;
    allocations = in(flow(Allocation.shape(config)));
    scores = in(flow(ScoreVector.shape(config)));
    reads = in(flow(uint(addressWidth)));
    readData = out(vec(line, sint(SCORE_WIDTH)));
    jobs = out(stream(SoftmaxJob.shape(config)));

    var infos =
        memory(
            bundle(Info::new, uint(config.tokenBits() + 1), Scale.shape(), bool()),
            config.rowSlots());
    when(
        allocations.valid,
        () -> infos.write(allocations.payload.slot(), info(allocations.payload)));

    var memory = memory(vec(line, sint(SCORE_WIDTH)), lines).lanes(line).named("lines");
    readData.set(memory.readSync(reads.payload, reads.valid));

    var arriving = scores.payload;
    var stored = memory.readSync(address(arriving, config), scores.valid.and(arriving.lsbPass()));
    var valid = reg(bool(), false);
    var vector = reg(ScoreVector.shape(config));
    valid.next(scores.valid);
    when(scores.valid, () -> vector.next(arriving));

    var sums = sums(config, vector, stored);
    var offset = vector.position().slice(Math.max(1, lineBits) - 1, 0);
    when(
        valid,
        () ->
            memory.write(
                address(vector, config), spread(config, sums), mask(config, vector, offset)));

    var largest = reg(vec(config.rowSlots(), sint(SCORE_WIDTH)));
    var best = sums.get(0);
    for (int lane : range(1, sums.size())) {
      var candidate = sums.get(lane);
      best = mux(vector.count().gt(lane).and(candidate.gt(best)), candidate, best);
    }
    var before = largest.at(vector.slot());
    var now = mux(vector.first().or(best.gt(before)), best, before);
    when(valid, () -> largest.at(vector.slot()).next(now));

    var queue = instance(new StreamFifo<>(SoftmaxJob.shape(config), config.rowSlots()));
    var info = infos.read(vector.slot());
    queue.push.valid.set(valid.and(vector.last()));
    queue.push.payload.set(
        new SoftmaxJob(vector.slot(), info.keyCount(), now, info.scale(), info.early()));
    queue.pop.into(jobs);
  }

  private static Info info(Allocation allocation) {
    var request = allocation.request();
    return new Info(request.format().keyCount(), request.scale(), SelectStage.isEarly(allocation));
  }

  private static UInt address(ScoreVector vector, SpattenConfig config) {
    int lineBits = Integer.numberOfTrailingZeros(config.softmaxLanes());
    return cat(vector.slot(), vector.position().slice(config.tokenBits() - 1, lineBits)).asUInt();
  }

  private List<SInt> sums(SpattenConfig config, ScoreVector vector, Vec<SInt> stored) {
    int lanes = config.lanes();
    int vectors = config.softmaxLanes() / lanes;
    var sums = new ArrayList<SInt>();
    for (int lane : range(lanes)) {
      var choices = new ArrayList<SInt>();
      for (int index : range(vectors)) {
        choices.add(stored.at(index * lanes + lane));
      }
      var old =
          vectors == 1
              ? choices.get(0)
              : vecOf(choices)
                  .at(
                      vector
                          .position()
                          .slice(
                              Integer.numberOfTrailingZeros(config.softmaxLanes()) - 1,
                              Integer.numberOfTrailingZeros(lanes)));
      var score = vector.scores().at(lane);
      sums.add(mux(vector.lsbPass(), old.plus(score), score));
    }
    return sums;
  }

  private static Vec<SInt> spread(SpattenConfig config, List<SInt> sums) {
    return vec(config.softmaxLanes(), index -> sums.get(index % sums.size()));
  }

  private static Bits mask(SpattenConfig config, ScoreVector vector, UInt offset) {
    int lanes = config.lanes();
    var enables = new ArrayList<Bool>();
    for (int index : range(config.softmaxLanes())) {
      int lane = index % lanes;
      enables.add(offset.eq(index - lane).and(vector.count().gt(lane)));
    }
    return vecOf(enables).asBits();
  }
}

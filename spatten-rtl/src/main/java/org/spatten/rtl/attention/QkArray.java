package org.spatten.rtl.attention;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.rtl.config.SpattenConfig.SCORE_WIDTH;
import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Scores of the keys of one job after another: a vector of up to {@code lanes} keys a cycle (two
 * cycles at a head size of 128), without bubbles between jobs. Scores follow their segments after
 * {@link #LATENCY} cycles.
 */
public final class QkArray extends Component {
  /**
   * Cycles from taking a segment to its score: the query is read, then the dot product and the
   * accumulation.
   */
  public static final int LATENCY = 1 + DotProduct.LATENCY;

  /** Segments of keys, one stream a lane. */
  public final List<Stream<Bits>> keys;

  public final Stream<KeyJob> jobs;

  /** Address {slot, segment} of the query memory. */
  public final UInt queryAddress;

  public final Bool queryRead;

  /** The segment at the last address read, one cycle later. */
  public final Bits queryData;

  public final Flow<ScoreVector> scores;

  /** Vectors of keys multiplied; for the counters. */
  public final Bool multiplying;

  /** At the size of {@code config}. */
  public QkArray(SpattenConfig config) {
    description(
        "Scores of the keys of one job after another: a vector of keys a cycle (two "
            + "cycles at a head size of 128), without bubbles between jobs.");
    int lanes = config.lanes();
    keys = ins(lanes, stream(bits(SEGMENT_WIDTH)));
    jobs = in(stream(KeyJob.shape(config)));
    queryAddress = out(uint(config.slotBits() + 1));
    queryRead = out(bool());
    queryData = in(bits(SEGMENT_WIDTH));
    scores = out(flow(ScoreVector.shape(config)));
    multiplying = out(bool());

    var job = jobs.payload;
    var position = reg(uint(config.tokenBits()), 0);
    var second = reg(bool(), false);
    var upperHalf = reg(bool(), false);

    var remaining = job.keyCount().minus(position.extendTo(config.tokenBits() + 1));
    var count =
        remaining.min(uint(config.tokenBits() + 1, lanes)).truncateTo(uintFor(lanes).width());
    var lastVector = remaining.le(lanes);
    var available = new ArrayList<Bool>();
    for (int lane : range(lanes)) {
      available.add(keys.get(lane).valid.or(count.le(lane)));
    }
    var fire = jobs.valid.and(allOf(available));
    for (int lane : range(lanes)) {
      keys.get(lane).ready.set(fire.and(count.gt(lane)));
    }
    var wide = job.headSize().eq(HeadSize.D128.code());
    var rowDone = wide.not().or(upperHalf);
    var pairDone = rowDone.and(job.fused().not().or(second));
    jobs.ready.set(fire.and(pairDone).and(lastVector));
    when(
        fire,
        () -> {
          upperHalf.next(rowDone.not());
          when(rowDone, () -> second.next(job.fused().and(second.not())));
          when(
              pairDone,
              () ->
                  position.next(
                      mux(lastVector, uint(config.tokenBits(), 0), position.plus(lanes))));
        });
    var slot = mux(second, job.pairSlot(), job.slot());
    queryAddress.set(cat(slot, upperHalf).asUInt());
    queryRead.set(fire);
    multiplying.set(fire);

    var tag =
        new Tag(
            slot, position, count, position.eq(0), lastVector, job.lsbPass(), upperHalf, rowDone);
    var tags = reg(vec(LATENCY, tag.dataShape()));
    var inFlight = reg(bits(LATENCY), 0);
    inFlight.next(cat(inFlight.slice(LATENCY - 2, 0), fire.asBits()));
    tags.at(0).next(tag);
    for (int stage : range(1, LATENCY)) {
      tags.at(stage).next(tags.at(stage - 1));
    }

    var done = tags.at(LATENCY - 1);
    var sumValid = inFlight.bit(LATENCY - 1);
    var results = new ArrayList<SInt>();
    for (int lane : range(lanes)) {
      var segment = reg(bits(SEGMENT_WIDTH));
      when(fire, () -> segment.next(keys.get(lane).payload));
      var product = instance(new DotProduct());
      product.valid.set(inFlight.bit(0));
      product.key.set(segment);
      product.query.set(queryData);
      var lowerHalf = reg(sint(SCORE_WIDTH));
      when(sumValid, () -> lowerHalf.next(product.sum));
      results.add(mux(done.upperHalf(), product.sum.plus(lowerHalf), product.sum));
    }
    scores.valid.set(sumValid.and(done.rowDone()));
    scores.payload.set(
        new ScoreVector(
            done.slot(),
            done.position(),
            done.count(),
            vecOf(results),
            done.first(),
            done.last(),
            done.lsbPass()));
  }

  /** What travels with a vector through the multipliers. */
  private record Tag(
      UInt slot,
      UInt position,
      UInt count,
      Bool first,
      Bool last,
      Bool lsbPass,
      Bool upperHalf,
      Bool rowDone)
      implements Bundle<Tag> {}
}

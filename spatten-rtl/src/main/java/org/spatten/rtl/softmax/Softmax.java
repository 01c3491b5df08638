package org.spatten.rtl.softmax;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.Scale;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Exponentials of a row's scores and their sum, {@code softmaxLanes} (S) keys a cycle; rows follow
 * one another without a gap. Numbers: docs/numbers.md, sections 3 to 5.
 */
public final class Softmax extends Component {
  /** Cycles from an address on {@link #scoreAddress} to its line on {@link #exponentials}. */
  public static final int LATENCY = 2 + ExponentialUnit.LATENCY;

  /** Rows with complete scores. */
  public final Stream<SoftmaxJob> jobs;

  /** Read port of the score memory: {slot, line of S scores}. */
  public final Flow<UInt> scoreAddress;

  /** The line of the address one cycle earlier. */
  public final Vec<SInt> scoreData;

  /** Write port of the exponentials, lines in order; cannot be stalled. */
  public final Flow<ExponentialLine> exponentials;

  /** The sum of a row, two cycles after its last line was written. */
  public final Flow<RowSum> sums;

  /**
   * The slot of an early row, as its first 4G exponentials (G = {@code topkParallelism}) are
   * complete: a reader of one line of G every G/S cycles cannot overtake from here on.
   */
  public final Flow<UInt> started;

  private final SpattenConfig config;
  private final int lanes;
  private final int laneBits;

  /** The softmax of {@code config.softmaxLanes()} lanes. */
  public Softmax(SpattenConfig config) {
    description(
        "Exponentials of a row's scores and their sum, a line of keys a cycle; rows "
            + "follow one another without a gap.");
    this.config = config;
    lanes = config.softmaxLanes();
    laneBits = Integer.numberOfTrailingZeros(lanes);
    int lines = config.maxTokens() / lanes;
    moduleParameters(lanes, config.maxTokens(), config.rowSlots());
    jobs = in(stream(SoftmaxJob.shape(config)));
    scoreAddress = out(flow(uintFor(config.rowSlots() * lines - 1)));
    scoreData = in(vec(lanes, sint(SpattenConfig.SCORE_WIDTH)));
    exponentials = out(flow(ExponentialLine.shape(config)));
    sums = out(flow(RowSum.shape(config)));
    started = out(flow(uintFor(config.rowSlots() - 1)));

    var busy = reg(bool(), false);
    var job = reg(SoftmaxJob.shape(config));
    var line = reg(uintFor(lines - 1));
    var lastLine = reg(uintFor(lines - 1));
    var announceLine = reg(uintFor(lines - 1));
    var atLast = line.eq(lastLine);
    jobs.ready.set(busy.not().or(atLast));
    when(
        busy,
        () -> {
          busy.next(atLast.not());
          line.next(line.plus(1));
        });
    when(
        jobs.fires(),
        () -> {
          busy.next(true);
          job.next(jobs.payload);
          line.next(0);
          var last = lineOf(jobs.payload.keyCount());
          lastLine.next(last);
          announceLine.next(
              last.min(uintFor(lines - 1).of(4 * config.topkParallelism() / lanes - 1)));
        });
    require(jobs.valid.implies(jobs.payload.keyCount().ne(0)), "a row has at least one key");

    scoreAddress.valid.set(busy);
    scoreAddress.payload.set(cat(job.slot(), line).as(uintFor(config.rowSlots() * lines - 1)));

    var valids = new Bool[LATENCY];
    var tags = new LineTag[LATENCY];
    for (int stage : range(LATENCY)) {
      valids[stage] = reg(bool(), false);
      tags[stage] = reg(LineTag.shape(config));
      var before = stage == 0 ? busy : valids[stage - 1];
      valids[stage].next(before);
      when(
          before,
          () ->
              tags[stage].next(
                  stage == 0 ? tag(job, line, atLast, announceLine) : tags[stage - 1]));
    }

    var max = reg(sint(SpattenConfig.SCORE_WIDTH));
    var readScale = reg(Scale.shape());
    when(
        busy,
        () -> {
          max.next(job.max());
          readScale.next(job.scale());
        });
    var scale = reg(Scale.shape());
    var distance = reg(vec(lanes, uint(SpattenConfig.SCORE_WIDTH)));
    when(
        valids[0],
        () -> {
          scale.next(readScale);
          distance.next(scoreData.map(score -> max.minus(score).asUInt()));
        });

    var unit = new ExponentialUnit[lanes];
    for (int lane : range(lanes)) {
      unit[lane] = instance(new ExponentialUnit());
      unit[lane].argument.valid.set(valids[1]);
      unit[lane].argument.payload.set(new ExponentialArgument(distance.at(lane), scale));
    }
    var done = tags[LATENCY - 1];
    var results = vec(lanes, lane -> mux(done.count().gt(lane), unit[lane].exponential, 0));
    exponentials.valid.set(valids[LATENCY - 1]);
    exponentials.payload.set(new ExponentialLine(done.slot(), done.line(), results));
    started.valid.set(valids[LATENCY - 1].and(done.starts()));
    started.payload.set(done.slot());
    addUp(valids[LATENCY - 1], done, results);
  }

  private void addUp(Bool valid, LineTag tag, Vec<UInt> results) {
    var lineSum = reg(uint(SpattenConfig.EXPONENTIAL_WIDTH + laneBits));
    var lineTag = reg(LineTag.shape(config));
    var lineValid = reg(bool(), false);
    lineValid.next(valid);
    when(
        valid,
        () -> {
          lineSum.next(results.reduceTree(UInt::plusWide));
          lineTag.next(tag);
        });
    var sum = reg(RowSum.shape(config));
    var sumValid = reg(bool(), false);
    sumValid.next(lineValid.and(lineTag.last()));
    when(
        lineValid,
        () -> {
          var before = mux(lineTag.first(), 0, sum.sum());
          sum.next(new RowSum(lineTag.slot(), before.plus(lineSum)));
        });
    sums.valid.set(sumValid);
    sums.payload.set(sum);
  }

  private LineTag tag(SoftmaxJob job, UInt line, Bool atLast, UInt announceLine) {
    return new LineTag(
        job.slot(),
        line,
        mux(atLast, lastCount(job.keyCount()), lanes),
        line.eq(0),
        atLast,
        job.early().and(line.eq(announceLine)));
  }

  /** The line of the last of {@code keyCount} keys. */
  private UInt lineOf(UInt keyCount) {
    return keyCount.minus(1).slice(Integer.numberOfTrailingZeros(config.maxTokens()) - 1, laneBits);
  }

  /** The keys in that line. */
  private UInt lastCount(UInt keyCount) {
    return keyCount.minus(1).and(lanes - 1).plus(1).truncateTo(laneBits + 1);
  }
}

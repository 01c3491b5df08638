package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.UInt;
import org.spatten.hdl.UIntShape;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The k-th largest of a row's exponentials by quick-select (paper, section IV-B): each round
 * compares G = {@code topkParallelism} values a cycle with a pivot and keeps the smaller and the
 * larger ones in two FIFOs, of which one goes on. A round of n values takes ceil(n/G) + 3 cycles.
 *
 * <p>The pivot is the median of three values from different parts of the round before. A round that
 * drops less than an eighth is followed by one whose pivot halves the range of the values left.
 * There are at most 17 such rounds, so that no row takes more than 45 n/G + 300 cycles
 * (docs/decisions/0080).
 */
public final class QuickSelect extends Component {
  private static final UIntShape VALUE = uint(SpattenConfig.EXPONENTIAL_WIDTH);
  private static final int DROP_SHIFT = 3;
  private static final long LARGEST = 1L << (SpattenConfig.EXPONENTIAL_WIDTH - 1);

  private enum State {
    IDLE,
    PRIME,
    SCAN,
    DRAIN,
    RANK,
    TURN,
    DONE
  }

  private enum Source {
    MEMORY,
    SMALLER,
    LARGER
  }

  /** Rows to select from, one at a time. */
  public final Stream<SelectJob> jobs;

  /** Read port of the exponential memory: {slot, line of G}. */
  public final Flow<UInt> exponentialAddress;

  /** The line of the address one cycle earlier. */
  public final Vec<UInt> exponentialData;

  public final Stream<SelectResult> results;

  private final SpattenConfig config;
  private final int lanes;
  private final int laneBits;
  private final UIntShape counter;
  private final EnumData<State> state;
  private final EnumData<Source> source;
  private final SelectJob row;

  /** Values of this round. */
  private final UInt size;

  /** Which of them is wanted, counted from the largest, which is 1. */
  private final UInt need;

  private final UInt pivot;

  /** The line to ask for. */
  private final UInt line;

  /** What the last round left that does not fill a line. */
  private final Vec<UInt> rest;

  private final UInt largerCount;
  private final UInt equalCount;
  private final PartitionFifo smaller;
  private final PartitionFifo larger;

  /** A select at that size. */
  public QuickSelect(SpattenConfig config) {
    description(
        "The k-th largest of a row's exponentials by quick-select: each round compares "
            + "a line of values a cycle with a pivot and keeps the smaller and the larger "
            + "ones in two FIFOs, of which one goes on. The pivot is the median of three "
            + "values of the round before, or halves the range of the values left.");
    this.config = config;
    lanes = config.topkParallelism();
    laneBits = Integer.numberOfTrailingZeros(lanes);
    counter = uintFor(config.maxTokens());
    moduleParameters(lanes, config.maxTokens(), config.rowSlots());
    jobs = in(stream(SelectJob.shape(config)));
    exponentialAddress = out(flow(uintFor(config.rowSlots() * lines() - 1)));
    exponentialData = in(vec(lanes, VALUE));
    results = out(stream(SelectResult.shape(config)));

    state = reg(enumeration(State.class), State.IDLE);
    source = reg(enumeration(Source.class));
    row = reg(SelectJob.shape(config));
    size = reg(counter);
    need = reg(counter);
    pivot = reg(VALUE);
    line = reg(uintFor(lines() - 1));
    rest = reg(vec(lanes, VALUE));
    largerCount = reg(counter);
    equalCount = reg(counter);
    smaller = instance(new PartitionFifo(config));
    larger = instance(new PartitionFifo(config));

    accept();
    scan();
    rank();
  }

  private int lines() {
    return config.maxTokens() / lanes;
  }

  private void accept() {
    jobs.ready.set(state.is(State.IDLE));
    require(
        jobs.valid.implies(jobs.payload.k().ne(0).and(jobs.payload.count().ne(0))),
        "a select wants at least one of at least one");
    var all = jobs.payload.k().ge(jobs.payload.count());
    when(
        jobs.fires(),
        () -> {
          row.next(jobs.payload);
          size.next(jobs.payload.count());
          need.next(jobs.payload.k().min(jobs.payload.count()));
          pivot.next(0);
          source.next(Source.MEMORY);
          line.next(0);
          largerCount.next(0);
          equalCount.next(0);
          when(all, () -> state.next(State.DONE)).otherwise(() -> state.next(State.PRIME));
        });
    when(state.is(State.PRIME), () -> state.next(State.SCAN));

    results.valid.set(state.is(State.DONE));
    results.payload.set(new SelectResult(row.slot(), row.count(), pivot, need.minus(largerCount)));
    when(results.fires(), () -> state.next(State.IDLE));
  }

  /** Streams the round's values past the comparators into the FIFOs. */
  private void scan() {
    var scanning = state.is(State.SCAN);
    var lastLine = lineOf(size);
    var atLast = line.eq(lastLine);
    var fromMemory = source.is(Source.MEMORY);
    var fills = size.truncateTo(laneBits).eq(0);
    var asksRest = atLast.and(fills.or(fromMemory).not());
    var asksLine = scanning.and(asksRest.not());
    exponentialAddress.valid.set(state.is(State.PRIME).or(asksLine.and(fromMemory)));
    exponentialAddress.payload.set(cat(row.slot(), line).asUInt());
    smaller.readNext.set(asksLine.and(source.is(Source.SMALLER)));
    larger.readNext.set(asksLine.and(source.is(Source.LARGER)));

    var arrives = reg(bool(), false);
    var restArrives = reg(bool());
    var count = reg(uintFor(lanes));
    var firstHalf = reg(bool());
    arrives.next(scanning);
    when(
        scanning,
        () -> {
          line.next(line.plus(1));
          restArrives.next(asksRest);
          count.next(mux(atLast, lastCount(size), lanes));
          firstHalf.next(line.le(lastLine.shr(1)));
          when(atLast, () -> state.next(State.DRAIN));
        });

    var values = wire(vec(lanes, VALUE));
    values.set(vec(lanes, VALUE).zero());
    when(
        arrives,
        () ->
            when(restArrives, () -> values.set(rest))
                .elseWhen(fromMemory, () -> values.set(exponentialData))
                .elseWhen(source.is(Source.SMALLER), () -> values.set(smaller.line))
                .otherwise(() -> values.set(larger.line)));
    var comparator = instance(new PivotComparator(config));
    comparator.line.valid.set(arrives);
    comparator.line.payload.set(new Compacted<>(values, count));
    comparator.pivot.set(pivot);
    smaller.members.valid.set(arrives);
    smaller.members.payload.set(new Sparse<>(values, comparator.smaller));
    smaller.firstHalf.set(firstHalf);
    larger.members.valid.set(arrives);
    larger.members.payload.set(new Sparse<>(values, comparator.larger));
    larger.firstHalf.set(firstHalf);
    when(
        arrives,
        () -> {
          largerCount.next(largerCount.plus(popCount(comparator.larger)));
          equalCount.next(equalCount.plus(popCount(comparator.equal)));
        });
    when(state.is(State.DRAIN), () -> state.next(State.RANK));
  }

  /** Decides after a round which side goes on, and with which pivot. */
  private void rank() {
    var toLarger = reg(bool());
    var poor = reg(bool());
    var low = reg(VALUE);
    var high = reg(VALUE);
    var covered = largerCount.plus(equalCount);
    var above = largerCount.gt(need);
    var nextSize = mux(above, largerCount, size.minus(covered));
    when(
        state.is(State.RANK),
        () ->
            when(above.not().and(covered.ge(need)), () -> state.next(State.DONE))
                .otherwise(
                    () -> {
                      state.next(State.TURN);
                      size.next(nextSize);
                      poor.next(nextSize.gt(size.minus(size.shr(DROP_SHIFT))));
                      toLarger.next(above);
                      when(above, () -> low.next(pivot.plus(1)))
                          .otherwise(
                              () -> {
                                high.next(pivot.minus(1));
                                need.next(need.minus(covered));
                              });
                    }));

    var candidates = mux(toLarger, larger.candidates, smaller.candidates);
    var middle = low.plusWide(high).slice(VALUE.width(), 1);
    when(
        state.is(State.TURN),
        () -> {
          state.next(State.SCAN);
          when(toLarger, () -> source.next(Source.LARGER))
              .otherwise(() -> source.next(Source.SMALLER));
          line.next(0);
          largerCount.next(0);
          equalCount.next(0);
          rest.next(mux(toLarger, larger.rest, smaller.rest));
          pivot.next(mux(poor, middle, median(candidates.elements())));
        });

    var begins = state.is(State.PRIME);
    var primed = reg(bool(), false);
    primed.next(begins);
    when(
        primed,
        () -> {
          pivot.next(median(firstCandidates()));
          low.next(0);
          high.next(LARGEST);
        });
    smaller.endRound.set(begins.or(state.is(State.TURN)));
    smaller.discard.set(begins.or(toLarger));
    larger.endRound.set(begins.or(state.is(State.TURN)));
    larger.discard.set(begins.or(toLarger.not()));
  }

  /** Three values of the first line; lane 0 is left out, as the first token often has the peak. */
  private List<UInt> firstCandidates() {
    return List.of(3 * lanes / 16, lanes / 2, 13 * lanes / 16).stream()
        .map(
            lane -> {
              var there = row.count().gt(lane);
              return mux(there, exponentialData.at(lane), exponentialData.at(0));
            })
        .toList();
  }

  private static UInt median(List<UInt> three) {
    var a = three.get(0);
    var b = three.get(1);
    return a.min(b).max(a.max(b).min(three.get(2)));
  }

  /** The line of the last of {@code count} values. */
  private UInt lineOf(UInt count) {
    return count.minus(1).slice(counter.width() - 2, laneBits);
  }

  /** The values in that line. */
  private UInt lastCount(UInt count) {
    return count.minus(1).truncateTo(laneBits).extendTo(laneBits + 1).plus(1);
  }
}

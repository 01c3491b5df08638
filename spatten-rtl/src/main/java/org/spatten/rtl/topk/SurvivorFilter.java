package org.spatten.rtl.topk;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The survivors of a row in the order of their positions: reads the exponentials, and the tokens of
 * their positions, in lines of G = {@code topkParallelism}, drops what the select did not keep, and
 * packs the others into full vectors. A line a cycle, as long as the vectors are taken; a row that
 * is kept whole, whose exponentials may still be on their way, a line every G/S cycles (S = {@code
 * softmaxLanes}).
 */
public final class SurvivorFilter extends Component {
  /** Rows to filter; one is taken when all lines of the one before have been asked for. */
  public final Stream<FilterJob> jobs;

  /** Read port of the exponential memory: {slot, line of G}. */
  public final Flow<UInt> exponentialAddress;

  /** The line last asked for, from one cycle later until the next address. */
  public final Vec<UInt> exponentialData;

  /** Read port of the list memory, {bank, line of G}; not used by dense rows. */
  public final Flow<UInt> listAddress;

  /** The line last asked for, from one cycle later until the next address. */
  public final Vec<UInt> listData;

  public final Stream<SurvivorVector> survivors;

  /** Each survivor once, before it is packed. */
  public final Flow<Observation> observed;

  private final SpattenConfig config;
  private final int lanes;
  private final int laneBits;
  private final int lines;

  /** A filter at that size. */
  public SurvivorFilter(SpattenConfig config) {
    description(
        "The survivors of a row in the order of their positions: reads the "
            + "exponentials, and the tokens of their positions, in lines, drops what the "
            + "select did not keep, and packs the others into full vectors.");
    this.config = config;
    lanes = config.topkParallelism();
    laneBits = Integer.numberOfTrailingZeros(lanes);
    lines = config.maxTokens() / lanes;
    moduleParameters(
        lanes, config.lanes(), config.softmaxLanes(), config.maxTokens(), config.rowSlots());
    jobs = in(stream(FilterJob.shape(config)));
    exponentialAddress = out(flow(uintFor(config.rowSlots() * lines - 1)));
    exponentialData = in(vec(lanes, uint(SpattenConfig.EXPONENTIAL_WIDTH)));
    listAddress = out(flow(uintFor(SpattenConfig.LIST_BANKS * lines - 1)));
    listData = in(vec(lanes, uintFor(config.maxTokens() - 1)));
    survivors = out(stream(SurvivorVector.shape(config)));
    observed = out(flow(Observation.shape(config)));

    var packer = instance(new SurvivorPacker(config));
    packer.vectors.into(survivors);
    pack(ask(), packer.groups);
  }

  /** A line on its way from the memories. */
  private record Arriving(Bool valid, Bool taken, FilterJob row, UInt line) {}

  private Arriving ask() {
    var busy = reg(bool(), false);
    var row = reg(FilterJob.shape(config));
    var line = reg(uintFor(lines - 1));
    var arrives = reg(bool(), false);
    var arrivingRow = reg(FilterJob.shape(config));
    var arrivingLine = reg(uintFor(lines - 1));
    var taken = wire(bool());

    var interval = config.topkParallelism() / config.softmaxLanes();
    var pause = reg(uintFor(interval), 0);
    var asks = busy.and(pause.eq(0)).and(arrives.not().or(taken));
    var atLast = line.eq(lineOf(row.count()));
    jobs.ready.set(busy.not().or(asks.and(atLast)));
    require(
        jobs.valid.implies(jobs.payload.k().ne(0).and(jobs.payload.count().ne(0))),
        "a filter keeps at least one of at least one");
    exponentialAddress.valid.set(asks);
    exponentialAddress.payload.set(cat(row.slot(), line).asUInt());
    listAddress.valid.set(asks.and(row.dense().not()));
    listAddress.payload.set(cat(row.bank(), line).asUInt());
    when(pause.ne(0), () -> pause.next(pause.minus(1)));
    when(taken, () -> arrives.next(false));
    when(
        asks,
        () -> {
          arrives.next(true);
          arrivingRow.next(row);
          arrivingLine.next(line);
          line.next(line.plus(1));
          when(atLast, () -> busy.next(false));
          when(keepsAll(row), () -> pause.next(interval - 1));
        });
    when(
        jobs.fires(),
        () -> {
          busy.next(true);
          row.next(jobs.payload);
          line.next(0);
        });
    return new Arriving(arrives, taken, arrivingRow, arrivingLine);
  }

  private void pack(Arriving arriving, Stream<SurvivorGroup> groups) {
    var groupValid = reg(bool(), false);
    var group = reg(SurvivorGroup.shape(config));
    arriving.taken.set(groupValid.not().or(groups.ready));
    groups.valid.set(groupValid);
    groups.payload.set(group);
    var count = group.survivors().count();
    observed.valid.set(groups.fires().and(count.ne(0)));
    observed.payload.set(
        new Observation(group.slot(), group.survivors().values().map(Survivor::token), count));

    var row = arriving.row;
    var first = arriving.line.eq(0);
    var eliminator = instance(new ZeroEliminator<>(Survivor.shape(config), lanes, false));
    eliminator.sparse.valid.set(arriving.valid);
    Vec<Survivor> candidates = vec(lanes, lane -> arrived(arriving, lane));
    eliminator.sparse.payload.set(new Sparse<>(candidates, kept(arriving)));
    when(arriving.taken, () -> groupValid.next(arriving.valid));
    when(
        arriving.valid.and(arriving.taken),
        () ->
            group.next(
                new SurvivorGroup(
                    row.slot(), eliminator.compacted.payload, first, survivors(row))));
  }

  private Survivor arrived(Arriving arriving, int lane) {
    var position = cat(arriving.line, uint(laneBits, lane)).asUInt();
    var token = mux(arriving.row.dense(), position, listData.at(lane));
    return new Survivor(token, exponentialData.at(lane));
  }

  /**
   * The lanes that survive. After the row's last survivor there are none: the slot may already hold
   * another row while the rest of the line numbers pass.
   */
  private Bits kept(Arriving arriving) {
    var row = arriving.row;
    var equalLeft = reg(uintFor(config.maxTokens()));
    var rowLeft = reg(uintFor(config.maxTokens()));
    var first = arriving.line.eq(0);
    var mayKeep = mux(first, row.equalKept(), equalLeft);
    var missing = mux(first, survivors(row), rowLeft);
    var atLast = arriving.line.eq(lineOf(row.count()));
    var count = mux(atLast, lastCount(row.count()), lanes);
    var all = keepsAll(row);
    var equal = wire(bits(lanes));
    var kept = wire(bits(lanes));
    equal.set(0);
    kept.set(0);
    when(
        arriving.valid,
        () -> {
          for (int lane : range(lanes)) {
            var exponential = exponentialData.at(lane);
            equal.bit(lane).set(exponential.eq(row.threshold()).and(count.gt(lane)));
          }
        });
    var equals = PrefixCount.of(equal, "equals");
    var firstEquals = equal.and(equals.exclusive().lessThan(mayKeep));
    when(
        arriving.valid.and(missing.ne(0)),
        () -> {
          for (int lane : range(lanes)) {
            var above = all.or(exponentialData.at(lane).gt(row.threshold()));
            kept.bit(lane).set(count.gt(lane).and(above).or(firstEquals.bit(lane)));
          }
        });
    when(
        arriving.valid.and(arriving.taken),
        () -> {
          equalLeft.next(mayKeep.minusSat(equals.total()));
          rowLeft.next(missing.minus(popCount(kept)));
        });
    return kept;
  }

  private static UInt survivors(FilterJob row) {
    return row.k().min(row.count());
  }

  private static Bool keepsAll(FilterJob row) {
    return row.k().ge(row.count());
  }

  /** The line of the last of {@code count} values. */
  private UInt lineOf(UInt count) {
    return count.minus(1).slice(count.width() - 2, laneBits);
  }

  /** The values in that line. */
  private UInt lastCount(UInt count) {
    return count.minus(1).truncateTo(laneBits).extendTo(laneBits + 1).plus(1);
  }
}

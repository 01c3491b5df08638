package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.attention.KeyJob;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.Plane;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.config.ValueBits;
import org.spatten.rtl.fetch.FetchRows;

/**
 * Walks the positions of one row (or fused pair) after another and orders their keys, and at once
 * the values of a row that keeps all of them, {@code lanes} a cycle without bubbles; LSB passes go
 * before new rows. Tokens come from the row's list, a line ahead.
 */
public final class KeyIssue extends Component {
  public final Flow<Allocation> allocations;
  public final Stream<KeyFetch> fetches;

  /** Slots whose least significant plane must be fetched. */
  public final Stream<UInt> refetches;

  /** Address {bank, line} of the lists; the line follows one cycle later. */
  public final Flow<UInt> listAddress;

  public final Vec<UInt> listData;
  public final Stream<FetchRows> rows;

  /** What the Q·K array will receive, in the order of {@link #rows}. */
  public final Stream<KeyJob> jobs;

  /** A slot whose values this stage orders too. */
  public final Flow<UInt> valueWalks;

  /** {@link ValueIssue} has ordered the last values of a row. */
  public final Bool valuesOrdered;

  /** A row's keys are being ordered. */
  public final Bool walking;

  private record Info(
      UInt headSize,
      UInt keyCount,
      UInt keyBits,
      Bool bothPlanes,
      Plane key,
      Plane lsb,
      Plane value,
      UInt valueBits,
      Bool keepsAll,
      Bool dense,
      UInt bank)
      implements Bundle<Info> {
    static Shape<Info> shape(SpattenConfig config) {
      return bundle(
          Info::new,
          uint(HeadSize.WIDTH),
          uint(config.tokenBits() + 1),
          uint(KeyBits.WIDTH),
          bool(),
          Plane.shape(config),
          Plane.shape(config),
          Plane.shape(config),
          uint(ValueBits.WIDTH),
          bool(),
          bool(),
          uintFor(SpattenConfig.LIST_BANKS - 1));
    }
  }

  /** At the size of {@code config}. */
  public KeyIssue(SpattenConfig config) {
    description(
        "Walks the positions of one row (or fused pair) after another and orders their "
            + "keys, and at once the values of a row that keeps all of them; LSB passes go "
            + "before new rows. Tokens come from the list of the row, a line ahead.");
    int lanes = config.lanes();
    int group = config.topkParallelism();
    allocations = in(flow(Allocation.shape(config)));
    fetches = in(stream(KeyFetch.shape(config)));
    refetches = in(stream(uint(config.slotBits())));
    int lines = config.maxTokens() / group;
    listAddress = out(flow(uintFor(SpattenConfig.LIST_BANKS * lines - 1)));
    listData = in(vec(group, uint(config.tokenBits())));
    rows = out(stream(FetchRows.shape(config)));
    jobs = out(stream(KeyJob.shape(config)));
    valueWalks = out(flow(uint(config.slotBits())));
    valuesOrdered = in(bool());
    walking = out(bool());

    var infos = memory(Info.shape(config), config.rowSlots());
    when(
        allocations.valid,
        () -> infos.write(allocations.payload.slot(), info(allocations.payload)));

    var active = reg(bool(), false);
    var fetch = reg(KeyFetch.shape(config));
    var info = reg(Info.shape(config));
    var position = reg(uint(config.tokenBits()));
    var remaining = reg(uint(config.tokenBits() + 1));

    var last = remaining.le(lanes);
    var fires = rows.fires();
    var lastFires = fires.and(last);

    // Values are consumed in the order of their fetch, which must be the order of the selects: this
    // stage
    // may order a row's values only when no earlier row waits for the select.
    var onValues = reg(bool(), false);
    var selecting = reg(uintFor(2L * config.rowSlots()), 0);
    var keysEnd = lastFires.and(onValues.not());
    var mayWalk = info.keepsAll().and(fetch.lsbPass().not()).and(selecting.eq(0));
    var walksValues = keysEnd.and(mayWalk);
    var ends = lastFires.and(walksValues.not());
    var selects = keysEnd.and(fetch.lsbPass().not()).and(mayWalk.not());
    var entering = mux(selects, mux(fetch.fused(), uint(2, 2), uint(2, 1)), uint(2, 0));
    selecting.next(
        selecting
            .plus(entering.resizeTo(selecting.width()))
            .minus(valuesOrdered.asUInt().resizeTo(selecting.width())));
    valueWalks.valid.set(walksValues);
    valueWalks.payload.set(fetch.slot());
    when(walksValues, () -> onValues.next(true)).elseWhen(lastFires, () -> onValues.next(false));
    var canAccept = active.not().or(ends).and(jobs.ready);
    var next =
        mux(
            refetches.valid,
            new KeyFetch(refetches.payload, refetches.payload, bool(false), bool(true)),
            fetches.payload);
    var accepts = canAccept.and(refetches.valid.or(fetches.valid));
    refetches.ready.set(canAccept);
    fetches.ready.set(canAccept.and(refetches.valid.not()));
    var nextInfo = infos.read(next.slot());

    when(ends, () -> active.next(false));
    when(
        fires,
        () -> {
          position.next(position.plus(lanes));
          remaining.next(remaining.minus(lanes));
        });
    when(
        walksValues,
        () -> {
          position.next(0);
          remaining.next(info.keyCount());
        });
    when(
        accepts,
        () -> {
          active.next(true);
          fetch.next(next);
          info.next(nextInfo);
          position.next(0);
          remaining.next(nextInfo.keyCount());
        });

    // The line in use stands in the list's read register; the next one is read as the last of it is
    // taken.
    int groupBits = Integer.numberOfTrailingZeros(group);
    var lineEnds = position.slice(groupBits - 1, 0).eq(group - lanes);
    var line = position.slice(config.tokenBits() - 1, groupBits);
    listAddress.valid.set(accepts.or(walksValues).or(fires.and(lineEnds)));
    listAddress.payload.set(
        cat(
                mux(accepts, nextInfo.bank(), info.bank()),
                mux(accepts.or(walksValues), uint(line.width(), 0), line.plus(1)))
            .asUInt());

    rows.valid.set(active);
    rows.payload.set(
        new FetchRows(
            tokens(config, position, info.dense()),
            mux(
                last,
                remaining.truncateTo(uintFor(lanes).width()),
                uint(uintFor(lanes).width(), lanes)),
            mux(onValues, info.value(), info.key()),
            info.lsb(),
            mux(
                onValues,
                uint(FetchKind.WIDTH, FetchKind.VALUE.code()),
                kind(fetch.lsbPass(), info.bothPlanes())),
            info.headSize(),
            info.keyBits(),
            info.valueBits(),
            fetch.fused()));
    jobs.valid.set(accepts);
    jobs.payload.set(
        new KeyJob(
            next.slot(),
            next.pairSlot(),
            next.fused(),
            nextInfo.keyCount(),
            nextInfo.headSize(),
            next.lsbPass()));
    walking.set(active);
  }

  private static Info info(Allocation allocation) {
    var request = allocation.request();
    var format = request.format();
    return new Info(
        format.headSize(),
        format.keyCount(),
        format.keyBits(),
        format.bothPlanes(),
        request.key(),
        request.lsb(),
        request.value(),
        format.valueBits(),
        SelectStage.isEarly(allocation).and(format.fusedFirst().or(format.fusedSecond()).not()),
        request.list().dense(),
        request.list().bank());
  }

  private Vec<UInt> tokens(SpattenConfig config, UInt position, Bool dense) {
    int lanes = config.lanes();
    int vectors = config.topkParallelism() / lanes;
    var tokens = new ArrayList<UInt>();
    for (int lane : range(lanes)) {
      var choices = new ArrayList<UInt>();
      for (int vector : range(vectors)) {
        choices.add(listData.at(vector * lanes + lane));
      }
      int laneBits = Integer.numberOfTrailingZeros(lanes);
      int groupBits = Integer.numberOfTrailingZeros(config.topkParallelism());
      var listed =
          vectors == 1
              ? choices.get(0)
              : vecOf(choices).at(position.slice(groupBits - 1, laneBits));
      tokens.add(mux(dense, position.plus(lane), listed));
    }
    return vecOf(tokens);
  }

  private static UInt kind(Bool lsbPass, Bool bothPlanes) {
    return mux(
        lsbPass,
        uint(FetchKind.WIDTH, FetchKind.KEY_LSB.code()),
        mux(
            bothPlanes,
            uint(FetchKind.WIDTH, FetchKind.KEY_BOTH.code()),
            uint(FetchKind.WIDTH, FetchKind.KEY_MSB.code())));
  }
}

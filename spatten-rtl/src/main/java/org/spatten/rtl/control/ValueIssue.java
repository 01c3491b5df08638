package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.attention.WeightVector;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.Plane;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.config.ValueBits;
import org.spatten.rtl.fetch.FetchRows;
import org.spatten.rtl.topk.SurvivorVector;

/**
 * Orders the V rows of the keys that survived the local select, and hands their weights on in the
 * same order.
 */
public final class ValueIssue extends Component {
  public final Flow<Allocation> allocations;
  public final Stream<SurvivorVector> survivors;
  public final Stream<FetchRows> rows;
  public final Stream<WeightVector> weights;

  /** Slots whose values {@link KeyIssue} orders. */
  public final Flow<UInt> valueWalks;

  /** The last values of a row are ordered here. */
  public final Bool valuesOrdered;

  private record Info(UInt headSize, UInt valueBits, Plane value) implements Bundle<Info> {}

  /** At the size of {@code config}. */
  public ValueIssue(SpattenConfig config) {
    description(
        "Orders the V rows of the keys that survived the local select, and hands their "
            + "weights on in the same order.");
    allocations = in(flow(Allocation.shape(config)));
    survivors = in(stream(SurvivorVector.shape(config)));
    rows = out(stream(FetchRows.shape(config)));
    weights = out(stream(WeightVector.shape(config)));
    valueWalks = in(flow(uint(config.slotBits())));
    valuesOrdered = out(bool());

    var infos =
        memory(
            bundle(Info::new, uint(HeadSize.WIDTH), uint(ValueBits.WIDTH), Plane.shape(config)),
            config.rowSlots());
    var request = allocations.payload.request();
    when(
        allocations.valid,
        () ->
            infos.write(
                allocations.payload.slot(),
                new Info(
                    request.format().headSize(), request.format().valueBits(), request.value())));

    var vector = survivors.payload;
    var info = infos.read(vector.slot());
    var walked = reg(bits(config.rowSlots()), 0);
    when(allocations.valid, () -> walked.bit(allocations.payload.slot()).next(false));
    when(valueWalks.valid, () -> walked.bit(valueWalks.payload).next(true));
    var isWalked = walked.bit(vector.slot());
    var orders = rows.ready.or(isWalked);
    survivors.ready.set(orders.and(weights.ready));
    rows.valid.set(survivors.valid.and(weights.ready).and(isWalked.not()));
    weights.valid.set(survivors.valid.and(orders));
    valuesOrdered.set(rows.fires().and(vector.last()));
    rows.payload.set(
        new FetchRows(
            vector.tokens(),
            vector.count(),
            info.value(),
            info.value(),
            uint(FetchKind.WIDTH, FetchKind.VALUE.code()),
            info.headSize(),
            uint(KeyBits.WIDTH, 0),
            info.valueBits(),
            bool(false)));
    weights.payload.set(
        new WeightVector(
            vector.slot(),
            info.headSize(),
            vector.exponentials(),
            vector.count(),
            vector.first(),
            vector.last()));
  }
}

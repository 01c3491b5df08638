package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.rtl.attention.Reciprocal;
import org.spatten.rtl.config.RequantMode;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.quant.RequantDecision;
import org.spatten.rtl.quant.RequantQuery;
import org.spatten.rtl.softmax.RowSum;

/**
 * Sends a summed row either to its LSB pass, at most once, or on to the division and the select.
 */
public final class RequantStage extends Component {
  public final Flow<Allocation> allocations;
  public final Flow<RowSum> sums;

  /** Slots whose least significant plane must be fetched. */
  public final Stream<UInt> refetches;

  /** Sums of rows that proceed. */
  public final Stream<Reciprocal.Divisor> divisors;

  /** A slot that starts its LSB pass in this cycle. */
  public final Flow<UInt> refetched;

  private record Info(UInt threshold, UInt mode, Bool bothPlanes) implements Bundle<Info> {}

  /** At the size of {@code config}. */
  public RequantStage(SpattenConfig config) {
    description(
        "Sends a summed row either to its LSB pass, at most once, or on to the division "
            + "and the select.");
    allocations = in(flow(Allocation.shape(config)));
    sums = in(flow(RowSum.shape(config)));
    refetches = out(stream(uint(config.slotBits())));
    divisors = out(stream(Reciprocal.Divisor.shape(config)));
    refetched = out(flow(uint(config.slotBits())));

    var infos =
        memory(
            bundle(Info::new, uint(Request.THRESHOLD_WIDTH), uint(RequantMode.WIDTH), bool()),
            config.rowSlots());
    var lsbDone = reg(bits(config.rowSlots()), 0);
    var request = allocations.payload.request();
    when(
        allocations.valid,
        () -> {
          infos.write(
              allocations.payload.slot(),
              new Info(request.threshold(), request.requantMode(), request.format().bothPlanes()));
          lsbDone.bit(allocations.payload.slot()).next(false);
        });

    var sumOf = memory(uint(config.sumWidth()), config.rowSlots());
    when(sums.valid, () -> sumOf.write(sums.payload.slot(), sums.payload.sum()));
    var queue = instance(new StreamFifo<>(RowSum.shape(config), config.rowSlots()));
    queue.push.valid.set(sums.valid);
    queue.push.payload.set(sums.payload);

    var decision = instance(new RequantDecision(config));
    var row = queue.pop.payload;
    var info = infos.read(row.slot());
    decision.queries.valid.set(queue.pop.valid);
    queue.pop.ready.set(decision.queries.ready);
    decision.queries.payload.set(
        new RequantQuery(
            row.slot(),
            row.sum(),
            info.threshold(),
            info.mode(),
            info.bothPlanes(),
            lsbDone.bit(row.slot())));
    decision.refetch.into(refetches);
    refetched.valid.set(refetches.fires());
    refetched.payload.set(refetches.payload);
    when(refetches.fires(), () -> lsbDone.bit(refetches.payload).next(true));

    divisors.valid.set(decision.proceed.valid);
    decision.proceed.ready.set(divisors.ready);
    divisors.payload.set(
        new Reciprocal.Divisor(decision.proceed.payload, sumOf.read(decision.proceed.payload)));
  }
}

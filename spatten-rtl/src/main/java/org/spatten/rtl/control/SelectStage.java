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
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.topk.SelectJob;

/**
 * Orders the division and the local select of a row. An early row, which keeps everything and
 * cannot requant, goes to the select when its softmax has begun, every other one when its
 * exponentials are final.
 */
public final class SelectStage extends Component {
  public final Flow<Allocation> allocations;

  /** Rows whose exponentials are final, and their sums. */
  public final Stream<Reciprocal.Divisor> proceeds;

  /** Early rows whose first exponentials are written. */
  public final Flow<UInt> started;

  public final Stream<Reciprocal.Divisor> divisors;
  public final Stream<SelectJob> jobs;

  private record Info(UInt count, UInt kept, Bool early) implements Bundle<Info> {}

  /** At the size of {@code config}. */
  public SelectStage(SpattenConfig config) {
    description(
        "Orders the division and the local select of a row. An early row, which keeps "
            + "everything and cannot requant, goes to the select when its softmax has begun, "
            + "every other one when its exponentials are final.");
    allocations = in(flow(Allocation.shape(config)));
    proceeds = in(stream(Reciprocal.Divisor.shape(config)));
    started = in(flow(uint(config.slotBits())));
    divisors = out(stream(Reciprocal.Divisor.shape(config)));
    jobs = out(stream(SelectJob.shape(config)));

    int countWidth = config.tokenBits() + 1;
    var infos =
        memory(bundle(Info::new, uint(countWidth), uint(countWidth), bool()), config.rowSlots());
    when(
        allocations.valid,
        () -> {
          var request = allocations.payload.request();
          var format = request.format();
          infos.write(
              allocations.payload.slot(),
              new Info(format.keyCount(), format.valueCount(), isEarly(allocations.payload)));
        });

    // A slot is at most once in each queue, so that neither can overflow.
    var startedRows = instance(new StreamFifo<>(uint(config.slotBits()), config.rowSlots()));
    startedRows.push.valid.set(started.valid);
    startedRows.push.payload.set(started.payload);
    var finalRows = instance(new StreamFifo<>(uint(config.slotBits()), config.rowSlots()));
    var division = instance(new StreamFifo<>(Reciprocal.Divisor.shape(config), config.rowSlots()));
    var early = infos.read(proceeds.payload.slot()).early();
    proceeds.ready.set(division.push.ready.and(finalRows.push.ready));
    finalRows.push.valid.set(proceeds.fires().and(early.not()));
    finalRows.push.payload.set(proceeds.payload.slot());
    division.push.valid.set(proceeds.fires());
    division.push.payload.set(proceeds.payload);
    division.pop.into(divisors);

    var slot = mux(startedRows.pop.valid, startedRows.pop.payload, finalRows.pop.payload);
    var info = infos.read(slot);
    jobs.valid.set(startedRows.pop.valid.or(finalRows.pop.valid));
    jobs.payload.set(new SelectJob(slot, info.count(), info.kept()));
    startedRows.pop.ready.set(jobs.ready);
    finalRows.pop.ready.set(jobs.ready.and(startedRows.pop.valid.not()));
  }

  /** Whether a row keeps all its keys and cannot take an LSB pass. */
  static Bool isEarly(Allocation allocation) {
    var request = allocation.request();
    var format = request.format();
    var keepsAll = format.valueCount().ge(format.keyCount());
    return keepsAll.and(format.bothPlanes().or(request.requantMode().eq(RequantMode.NEVER.code())));
  }
}

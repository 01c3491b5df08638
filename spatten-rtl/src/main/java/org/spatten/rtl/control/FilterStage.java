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
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.topk.FilterJob;
import org.spatten.rtl.topk.SelectResult;

/** Adds a row's list to the result of its select, and queues it for the filter. */
public final class FilterStage extends Component {
  public final Flow<Allocation> allocations;
  public final Stream<SelectResult> results;
  public final Stream<FilterJob> jobs;

  private record Info(UInt kept, Bool dense, UInt bank) implements Bundle<Info> {}

  /** At the size of {@code config}. */
  public FilterStage(SpattenConfig config) {
    description("Adds a row's list to the result of its select, and queues it for the filter.");
    allocations = in(flow(Allocation.shape(config)));
    results = in(stream(SelectResult.shape(config)));
    jobs = out(stream(FilterJob.shape(config)));

    var infos =
        memory(
            bundle(
                Info::new,
                uint(config.tokenBits() + 1),
                bool(),
                uintFor(SpattenConfig.LIST_BANKS - 1)),
            config.rowSlots());
    var request = allocations.payload.request();
    when(
        allocations.valid,
        () ->
            infos.write(
                allocations.payload.slot(),
                new Info(
                    request.format().valueCount(), request.list().dense(), request.list().bank())));

    var queue = instance(new StreamFifo<>(SelectResult.shape(config), config.rowSlots()));
    results.into(queue.push);
    queue
        .pop
        .map(
            result -> {
              var info = infos.read(result.slot());
              return new FilterJob(
                  result.slot(),
                  result.count(),
                  info.kept(),
                  result.threshold(),
                  result.equalKept(),
                  info.dense(),
                  info.bank());
            })
        .into(jobs);
  }
}

package org.spatten.workloads.run;

import java.util.List;
import java.util.Map;
import org.spatten.rtl.reference.RowResult;

/** An accelerator that answers as the golden model does, with one fault if a test wants one. */
public final class GoldenRun implements AcceleratorRun {
  /** Changes an answer. */
  public interface Fault {
    RowResponse apply(int index, RowResponse right);
  }

  private final Fault fault;

  public GoldenRun(Fault fault) {
    this.fault = fault;
  }

  @Override
  public RunFigures run(Workload workload, RunMonitor monitor) {
    long cycle = 0;
    for (int i = 0; i < workload.size() && !monitor.stopRequested(); i++) {
      PreparedRow row = workload.row(i);
      RowResult right = workload.expected(row, workload.query(row));
      RowResponse response =
          new RowResponse(
              i,
              right.requanted(),
              right.outputs(),
              right.survivors(),
              cycle,
              cycle + 99,
              phases(cycle));
      monitor.answered(fault.apply(i, response));
      cycle += 100;
      monitor.reached(cycle);
    }
    return new RunFigures(
        cycle,
        cycle + 10,
        0.5,
        List.of(
            new RunFigures.ChannelFigures(10, 320, 7, 2, 1, 15.5, 0.1, 100, 20, Map.of(12L, 10L))),
        Map.of("softmax_busy", 42L),
        Map.of("keyBuffer0", new RunFigures.MemoryAccesses(5, 6)));
  }

  private static RowPhases phases(long cycle) {
    return RowPhases.of(
        cycle, Map.of(RowPhase.QUEUED, cycle + 10, RowPhase.SELECT, cycle + 60), cycle + 99);
  }

  @Override
  public void close() {}
}

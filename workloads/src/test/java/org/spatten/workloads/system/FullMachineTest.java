package org.spatten.workloads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.spatten.dram.DramConfig;
import org.spatten.dram.DramPreset;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.workloads.run.RequantSource;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RunFigures;
import org.spatten.workloads.run.Workload;
import org.spatten.workloads.tensor.SyntheticTensors;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.RowBits;
import org.spatten.workloads.trace.RowId;
import org.spatten.workloads.trace.RowImportance;
import org.spatten.workloads.trace.RowShape;
import org.spatten.workloads.trace.Survivors;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/** The paper's machine; its model takes minutes to compile, so only the long suite runs it. */
@EnabledIfSystemProperty(named = "spatten.long", matches = "true")
class FullMachineTest {
  private static TraceRow row(int line, RowId id, int keyBits, int values, boolean requant) {
    int increment = keyBits == -1 ? -1 : 4;
    return new TraceRow(
        line,
        id,
        new RowShape(64, 960, 960, values, 1, false),
        new RowBits(keyBits, 12, 6, increment),
        0.05,
        requant,
        RowImportance.withoutSelect(false, false));
  }

  @Test
  void runsEightLongRowsAndOneOfEveryKeyWidth() {
    List<TraceRow> rows = new ArrayList<>();
    for (int head = 0; head < 8; head++) {
      rows.add(row(head + 2, new RowId(0, 0, head), 6, 960, false));
    }
    List<Integer> widths = List.of(4, 6, 8, -1);
    for (int layer = 1; layer <= widths.size(); layer++) {
      int bits = widths.get(layer - 1);
      rows.add(row(layer + 9, new RowId(0, layer, 0), bits, 300, bits != -1));
    }
    Trace trace = new Trace("full", rows, Optional.empty());
    Workload workload =
        new Workload(
            trace,
            new SyntheticTensors(trace, 1),
            RequantSource.DATA,
            Survivors.UNIFORM,
            WideValues.EIGHT,
            SpattenConfig.FULL.channels(),
            1);
    CompiledModel model =
        SystemBuilder.compile(
            SystemBuilder.source(SpattenConfig.FULL),
            BuildOptions.DEFAULT,
            2,
            BuildProgress.SILENT);
    RowChecker checker = new RowChecker(workload);
    SystemModel system = VerilatedSystem.open(model, OpenOptions.DEFAULT);
    try (SystemRun run =
        SystemRun.open(system, SpattenConfig.FULL, DramConfig.of(DramPreset.HBM2))) {
      RunFigures figures = run.run(workload, new CheckingMonitor(checker));
      assertThat(checker.problems()).isEmpty();
      assertThat(checker.compared()).isEqualTo(workload.size());
      // The published machine needs 6,971 cycles for the first eight rows alone.
      assertThat(figures.cycles()).isLessThan(6971);
    }
  }
}

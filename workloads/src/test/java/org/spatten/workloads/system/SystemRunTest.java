package org.spatten.workloads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.dram.DramConfig;
import org.spatten.dram.DramPreset;
import org.spatten.hdl.engine.SimulationOptions;
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
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.Survivors;
import org.spatten.workloads.trace.Trace;

/** The whole machine, verilated, against the golden model. */
class SystemRunTest {
  private static final SpattenConfig CONFIG = SpattenConfig.EIGHTH;
  private static CompiledModel model;

  @BeforeAll
  static void compile() {
    model =
        SystemBuilder.compile(
            SystemBuilder.source(CONFIG), BuildOptions.DEFAULT, 2, BuildProgress.SILENT);
  }

  private record Outcome(RowChecker checker, RunFigures figures) {}

  private static Workload workload(Trace trace, RequantSource requants, int seed) {
    return new Workload(
        trace,
        new SyntheticTensors(trace, seed),
        requants,
        Survivors.UNIFORM,
        WideValues.NATIVE,
        CONFIG.channels(),
        seed);
  }

  private static Outcome run(Workload workload, DramPreset memory, int seed) {
    RowChecker checker = new RowChecker(workload);
    SystemModel system = VerilatedSystem.open(model, OpenOptions.DEFAULT.withSeed(seed));
    try (SystemRun run = SystemRun.open(system, CONFIG, DramConfig.of(memory))) {
      RunFigures figures = run.run(workload, new CheckingMonitor(checker));
      return new Outcome(checker, figures);
    }
  }

  private static void assertGood(Outcome outcome, Workload workload) {
    assertThat(outcome.checker().problems()).isEmpty();
    assertThat(outcome.checker().compared()).isEqualTo(workload.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void answersRowsOfEveryFormatAsTheGoldenModelDoes(int seed) {
    Workload workload = workload(RandomTraces.make(seed, 14, 5), RequantSource.DATA, seed);
    assertGood(run(workload, DramPreset.RAMULATOR2_HBM2, seed), workload);
  }

  @Test
  void theJvmEngineTakesTheSameCycles() {
    Workload workload = workload(RandomTraces.make(21, 6, 2), RequantSource.DATA, 21);
    Outcome verilated = run(workload, DramPreset.RAMULATOR2_HBM2, 21);
    RowChecker checker = new RowChecker(workload);
    SystemModel system =
        JvmSystem.open(SystemBuilder.design(CONFIG), SimulationOptions.DEFAULT.withSeed(21));
    try (SystemRun run =
        SystemRun.open(system, CONFIG, DramConfig.of(DramPreset.RAMULATOR2_HBM2))) {
      RunFigures figures = run.run(workload, new CheckingMonitor(checker));
      assertGood(new Outcome(checker, figures), workload);
      assertThat(figures.cycles()).isEqualTo(verilated.figures().cycles());
      assertThat(figures.channels()).isEqualTo(verilated.figures().channels());
      assertThat(figures.counters()).isEqualTo(verilated.figures().counters());
    }
  }

  @Test
  void aListDoesNotEnterABankWhoseRowsAreStillRead() {
    // One head a layer: more layers in flight than there are banks.
    for (int seed = 11; seed < 15; seed++) {
      Workload workload = workload(RandomTraces.make(seed, 40, 1), RequantSource.TRACE, seed);
      assertGood(run(workload, DramPreset.RAMULATOR2_HBM2, seed), workload);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HBM2", "IDEAL"})
  void answersDoNotDependOnTheMemory(DramPreset memory) {
    Workload workload = workload(RandomTraces.make(7, 10, 4), RequantSource.DATA, 7);
    assertGood(run(workload, memory, 7), workload);
  }

  @Test
  void decidingFromDataTakesTheSameCyclesAsReplayingTheTrace() {
    Trace trace =
        NamedTrace.GPT2_SMALL_PRUNED.generate().selected(Optional.of(12), Optional.of(36));
    Workload replayed = workload(trace, RequantSource.TRACE, 3);
    Workload decided = workload(trace, RequantSource.DATA, 3);
    Outcome first = run(replayed, DramPreset.RAMULATOR2_HBM2, 3);
    Outcome second = run(decided, DramPreset.RAMULATOR2_HBM2, 3);
    assertGood(first, replayed);
    assertGood(second, decided);
    assertThat(second.figures().cycles()).isEqualTo(first.figures().cycles());
  }

  @Test
  void cyclesDoNotDependOnTheInitialStateAndMemoryMovesAtLeastTheTraffic() {
    Workload workload = workload(NamedTrace.SMALL.generate(), RequantSource.TRACE, 1);
    Outcome first = run(workload, DramPreset.RAMULATOR2_HBM2, 1);
    Outcome second = run(workload, DramPreset.RAMULATOR2_HBM2, 99);
    assertGood(first, workload);
    assertThat(second.figures().cycles()).isEqualTo(first.figures().cycles());
    // 993 keys of 96 bytes, 993 values of 96 bytes (12 bits).
    assertThat(first.figures().channels().stream().mapToLong(c -> c.bytes()).sum())
        .isEqualTo(993 * (96 + 96));
    assertThat(first.figures().cycles()).isBetween(5958L, 6600L);
  }
}

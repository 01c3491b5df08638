package org.spatten.workloads.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.workloads.machine.Machine;
import org.spatten.workloads.run.GoldenRun;
import org.spatten.workloads.run.RequantSource;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RowPhases;
import org.spatten.workloads.run.RowResponse;
import org.spatten.workloads.run.RunFigures;
import org.spatten.workloads.run.RunMonitor;
import org.spatten.workloads.run.Workload;
import org.spatten.workloads.tensor.SafetensorsFile;
import org.spatten.workloads.tensor.SyntheticTensors;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.Survivors;
import org.spatten.workloads.trace.Trace;

class RunReportTest {
  @TempDir Path folder;

  private static RunReport report() {
    Trace trace = NamedTrace.SMALL.generate().selected(Optional.empty(), Optional.empty());
    Workload workload =
        new Workload(
            trace,
            new SyntheticTensors(trace, 3),
            RequantSource.TRACE,
            Survivors.UNIFORM,
            WideValues.EIGHT,
            2,
            3);
    RowChecker checker = new RowChecker(workload);
    RunFigures figures;
    try (GoldenRun run = new GoldenRun((index, right) -> right)) {
      figures = run.run(workload, new Checking(checker));
    }
    return new RunReport(
        new Machine("eighth", SpattenConfig.EIGHTH, "ramulator2-hbm2"),
        workload,
        Map.of("seed", "3"),
        List.of("quant_key_bit -1 -> 8+4, both planes in one pass"),
        32,
        Map.of("run", 0.5),
        Map.of("java", "17"),
        checker,
        figures,
        false);
  }

  private record Checking(RowChecker checker) implements RunMonitor {
    @Override
    public void answered(RowResponse response) {
      checker.accept(response);
    }

    @Override
    public void reached(long cycle) {}

    @Override
    public boolean stopRequested() {
      return false;
    }
  }

  @Test
  void writesEveryFileAndAddsToTheSummary() throws IOException {
    RunReport report = report();
    report.writeTo(folder);
    report.writeTo(folder);
    assertThat(folder.resolve("summary.txt")).hasContent("small,100,2048,16\nsmall,100,2048,16");
    assertThat(folder.resolve("sram-stats.txt")).hasContent("memory,reads,writes\nkeyBuffer0,5,6");
    List<String> requests = Files.readAllLines(folder.resolve("requests.csv"));
    assertThat(requests).hasSize(2);
    assertThat(requests.get(0)).endsWith(",error,queued,keys,softmax,select,order,values,response");
    // 993 keys of 96 bytes in three beats and 993 values of 64 bytes in two.
    assertThat(requests.get(1))
        .matches("0,0,0,0,993,993,0,99,100,158880,4965.0,False,993,[^,]+,10,0,0,50,0,0,40");
    assertThat(folder).isDirectoryNotContaining("glob:**.draft");
  }

  @Test
  void theResultSaysWhatRanHowLongAndHowGood() throws IOException {
    RunReport report = report();
    report.writeTo(folder);
    JsonNode result = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    assertThat(report.good()).isTrue();
    assertThat(result.path("good").asBoolean()).isTrue();
    assertThat(result.path("cycles").asLong()).isEqualTo(100);
    assertThat(result.path("machine").path("bufferLines").asInt()).isEqualTo(2048);
    assertThat(result.path("machine").path("peakBytesPerCycle").asDouble()).isEqualTo(32);
    assertThat(result.path("bounds").path("cyclesByBytes").asLong()).isEqualTo(4965);
    assertThat(result.path("bounds").path("cyclesByBeats").asLong()).isEqualTo(4965);
    assertThat(result.path("dram").path("bytesPerCycle").asDouble()).isEqualTo(3.2);
    assertThat(result.path("dram").path("utilisation").asDouble()).isEqualTo(0.1);
    JsonNode channel = result.path("dram").path("channels").get(0);
    assertThat(channel.path("busUtilisation").asDouble()).isEqualTo(0.1);
    assertThat(channel.path("ticks").asLong()).isEqualTo(100);
    assertThat(channel.path("refreshTicks").asLong()).isEqualTo(20);
    assertThat(channel.path("readBeatsByLatency").path("12").asLong()).isEqualTo(10);
    assertThat(result.path("checks").path("compared").asInt()).isEqualTo(1);
    assertThat(result.path("simulation").path("cyclesPerSecond").asLong()).isEqualTo(220);
    assertThat(result.path("stageCycles").path("softmaxBusy").asLong()).isEqualTo(42);
    assertThat(result.path("mappedBits").get(0).asText()).startsWith("quant_key_bit -1");
  }

  @Test
  void dumpedOutputsAreInTheUnitsOfTheTensors() throws IOException {
    RunReport report = report();
    OutputsFile.write(folder, report);
    RowResponse response = report.checker().records().get(0).response();
    double unit = report.workload().outputUnit(report.workload().row(0));
    try (SafetensorsFile file = SafetensorsFile.open(folder.resolve("outputs.safetensors"))) {
      assertThat(file.tensor("out.0.0.0").get(0, 7)).isEqualTo((float) (response.output(7) * unit));
    }
  }

  private static RunReport with(RunReport report, RowChecker checker, boolean interrupted) {
    return new RunReport(
        report.machine(),
        report.workload(),
        Map.of(),
        List.of(),
        32,
        Map.of(),
        Map.of(),
        checker,
        report.figures(),
        interrupted);
  }

  @Test
  void aRunThatComparedNothingIsNotGoodAndAddsNothingToTheSummary() {
    RunReport report = report();
    RunReport empty = with(report, new RowChecker(report.workload()), true);
    empty.writeTo(folder);
    assertThat(empty.good()).isFalse();
    assertThat(folder.resolve("result.json")).exists();
    assertThat(folder.resolve("summary.txt")).doesNotExist();
    assertThat(empty.lines()).contains("interrupted after 0 of 1 rows");
  }

  @Test
  void aWrongRowIsNamedAndSpoilsTheRun() {
    RunReport report = report();
    RowChecker checker = new RowChecker(report.workload());
    checker.accept(
        new RowResponse(0, false, new int[64], new int[0], 0, 9, RowPhases.of(0, Map.of(), 9)));
    RunReport wrong = with(report, checker, false);
    assertThat(wrong.good()).isFalse();
    assertThat(wrong.lines())
        .contains("small:2: iteration 0, layer 0, head 0: survivor 0 is missing, expected 0");
  }
}

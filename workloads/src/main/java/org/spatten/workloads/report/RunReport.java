package org.spatten.workloads.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.spatten.workloads.machine.Machine;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RowRecord;
import org.spatten.workloads.run.RunFigures;
import org.spatten.workloads.run.Workload;
import org.spatten.workloads.trace.RowTraffic;

/**
 * Everything a run's files are written from.
 *
 * @param settings choices of the run by name: seed, survivors, requants, engine
 * @param notes what the hardware does otherwise than the trace says
 * @param bytesPerCycle peak of all channels of the memory together
 * @param seconds time of each step by name
 * @param versions tools by name
 * @param interrupted whether the run was ended early
 */
public record RunReport(
    Machine machine,
    Workload workload,
    Map<String, String> settings,
    List<String> notes,
    double bytesPerCycle,
    Map<String, Double> seconds,
    Map<String, String> versions,
    RowChecker checker,
    RunFigures figures,
    boolean interrupted) {

  /** Bytes and beats the checked rows moved at the least. */
  RowTraffic traffic() {
    return checker.records().stream()
        .map(RowRecord::traffic)
        .reduce(new RowTraffic(0, 0), RowTraffic::plus);
  }

  /** Whether every row of the workload was compared and found right. */
  public boolean good() {
    return checker.compared() > 0
        && checker.wrongRows() == 0
        && checker.compared() == workload.size();
  }

  /** Simulated cycles a second of the run loop. */
  double speed() {
    return figures.seconds() == 0 ? 0 : figures.simulatedCycles() / figures.seconds();
  }

  /** What a person wants to know, in a few lines. */
  public List<String> lines() {
    return ConsoleSummary.lines(this);
  }

  /**
   * Writes every file into a folder. Only a good run adds to the summary, whose lines stand for
   * whole traces.
   *
   * @throws org.spatten.workloads.InputException when the folder cannot be written
   */
  public void writeTo(Path folder) {
    if (good()) {
      SummaryFile.append(folder.resolve("summary.txt"), this);
    }
    AtomicFile.write(folder.resolve("requests.csv"), RequestsFile.text(this));
    AtomicFile.write(folder.resolve("sram-stats.txt"), SramFile.text(figures));
    // The last one: a folder with result.json has everything else.
    AtomicFile.write(folder.resolve("result.json"), ResultFile.text(this));
  }
}

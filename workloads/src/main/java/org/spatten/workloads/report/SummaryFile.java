package org.spatten.workloads.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.spatten.workloads.InputException;

/** One line a run, as the published runner writes it: trace, cycles, buffer lines, comparators. */
final class SummaryFile {
  private SummaryFile() {}

  static String line(RunReport report) {
    return String.join(
        ",",
        report.workload().trace().name(),
        Long.toString(report.figures().cycles()),
        Integer.toString(report.machine().config().bufferLines()),
        Integer.toString(report.machine().config().topkParallelism()));
  }

  static void append(Path path, RunReport report) {
    try {
      String before = Files.exists(path) ? Files.readString(path) : "";
      AtomicFile.write(path, before + line(report) + "\n");
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage());
    }
  }
}

package org.spatten.workloads.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.trace.RowTraffic;

/** The lines a run prints at its end. */
final class ConsoleSummary {
  private ConsoleSummary() {}

  static List<String> lines(RunReport report) {
    List<String> lines = new ArrayList<>();
    RowChecker checker = report.checker();
    RowTraffic traffic = report.traffic();
    double byBeats = traffic.halfBeats() * 16 / report.bytesPerCycle();
    double byBytes = traffic.bytes() / report.bytesPerCycle();
    long cycles = report.figures().cycles();
    lines.add(
        format(
            "%s on %s, %s at %.0f B/cycle",
            report.workload().trace().name(),
            report.machine().name(),
            report.machine().dram(),
            report.bytesPerCycle()));
    lines.add(
        format(
            "%,d cycles for %s; %.3f of the bound in beats (%,.0f), %.3f of that in bytes (%,.0f)",
            cycles, rows(checker), cycles / byBeats, byBeats, cycles / byBytes, byBytes));
    lines.add(
        format(
            "checked: %s, %,d wrong; largest distance from float64 %.2g of |V| (bound %.2g)",
            rows(checker), checker.wrongRows(), checker.largestError(), RowChecker.ERROR_BOUND));
    lines.add(format("simulated at %,.0f cycles/s", report.speed()));
    lines.addAll(checker.problems());
    if (report.interrupted()) {
      lines.add(
          format(
              "interrupted after %,d of %,d rows", checker.compared(), report.workload().size()));
    } else if (checker.compared() == 0) {
      lines.add("no row was compared");
    }
    return lines;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String rows(RowChecker checker) {
    return format(checker.compared() == 1 ? "%,d row" : "%,d rows", checker.compared());
  }
}

package org.spatten.workloads.report;

import java.util.Locale;
import org.spatten.workloads.run.RowPhase;
import org.spatten.workloads.run.RowPhases;
import org.spatten.workloads.run.RowRecord;
import org.spatten.workloads.trace.RowId;

/** One line a request; the last columns say where its cycles went, see {@link RowPhase}. */
final class RequestsFile {
  private static final String HEADER =
      "row,iteration,layer,head,keys,values,start,end,cycles,bytes,beats,requant,survivors,error";

  private RequestsFile() {}

  static String text(RunReport report) {
    StringBuilder text = new StringBuilder(HEADER);
    for (RowPhase phase : RowPhase.values()) {
      text.append(',').append(phase.name().toLowerCase(Locale.ROOT));
    }
    text.append('\n');
    for (RowRecord record : report.checker().records()) {
      text.append(line(record)).append(phases(record.response().phases())).append('\n');
    }
    return text.toString();
  }

  private static String line(RowRecord record) {
    RowId id = record.row().row().id();
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%.1f,%s,%d,%.3g",
        record.row().index(),
        id.iteration(),
        id.layer(),
        id.head(),
        record.row().list().count(),
        record.row().row().shape().keptValues(),
        record.response().accepted(),
        record.response().finished(),
        record.response().finished() - record.response().accepted() + 1,
        record.traffic().bytes(),
        record.traffic().halfBeats() / 2.0,
        record.response().requanted() ? "True" : "False",
        record.response().survivorCount(),
        record.error());
  }

  private static String phases(RowPhases phases) {
    StringBuilder text = new StringBuilder();
    for (RowPhase phase : RowPhase.values()) {
      text.append(',').append(phases.cycles(phase));
    }
    return text.toString();
  }
}

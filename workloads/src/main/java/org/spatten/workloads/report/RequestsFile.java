package org.spatten.workloads.report;

import java.util.Locale;
import org.spatten.workloads.run.RowRecord;
import org.spatten.workloads.trace.RowId;

/** One line a request. */
final class RequestsFile {
  private static final String HEADER =
      "row,iteration,layer,head,keys,values,start,end,cycles,bytes,beats,requant,survivors,error\n";

  private RequestsFile() {}

  static String text(RunReport report) {
    StringBuilder text = new StringBuilder(HEADER);
    for (RowRecord record : report.checker().records()) {
      text.append(line(record));
    }
    return text.toString();
  }

  private static String line(RowRecord record) {
    RowId id = record.row().row().id();
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%.1f,%s,%d,%.3g%n",
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
}

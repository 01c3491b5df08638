package org.spatten.workloads.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code trace show} prints: sizes, pruning by layer, requants, traffic and its bounds. */
public final class TraceDescription {
  private TraceDescription() {}

  /**
   * Lines of the description.
   *
   * @param bytesPerCycle peak of the memory the bounds refer to
   */
  public static List<String> lines(
      Trace trace, HardwareFormat.WideValues wideValues, int bytesPerCycle) {
    List<TraceRow> rows = trace.rows();
    List<String> lines = new ArrayList<>();
    lines.add(trace.name() + trace.configuration().map(name -> " (" + name + ")").orElse(""));
    int first = rows.get(0).id().iteration();
    int last = rows.get(rows.size() - 1).id().iteration();
    lines.add(format("%,d rows, iterations %d to %d", rows.size(), first, last));
    long requants = rows.stream().filter(TraceRow::requant).count();
    lines.add(format("requants: %,d (%.1f %%)", requants, 100.0 * requants / rows.size()));
    lines.addAll(notes(trace, wideValues));
    RowTraffic traffic = RowTraffic.of(trace, wideValues);
    lines.add(
        format(
            "DRAM: %,d bytes; at %d B/cycle %,d cycles by bytes, %,d in whole 32-byte beats",
            traffic.bytes(),
            bytesPerCycle,
            traffic.cyclesByBytes(bytesPerCycle),
            traffic.cyclesByBeats(bytesPerCycle)));
    lines.add(
        format(
            "%9s %5s %5s %6s %6s %6s %4s %4s %8s %6s",
            "iteration",
            "layer",
            "heads",
            "tokens",
            "keys",
            "values",
            "K",
            "V",
            "requants",
            "topk"));
    // All iterations after the first have the same shape as a rule; two of them say it all.
    for (List<TraceRow> layer : trace.layers()) {
      int iteration = layer.get(0).id().iteration();
      if (iteration == first || iteration == last) {
        lines.add(layerLine(layer));
      }
    }
    return lines;
  }

  /** Each thing the hardware does otherwise than the trace says, once. */
  public static Set<String> notes(Trace trace, HardwareFormat.WideValues wideValues) {
    Set<String> notes = new LinkedHashSet<>();
    for (TraceRow row : trace.rows()) {
      notes.addAll(HardwareFormat.of(row.bits(), wideValues).notes(row));
    }
    return notes;
  }

  private static String layerLine(List<TraceRow> layer) {
    TraceRow row = layer.get(layer.size() - 1);
    RowImportance importance = row.importance();
    return format(
        "%9d %5d %5d %6d %6d %6d %4d %4d %8d %6s",
        row.id().iteration(),
        row.id().layer(),
        layer.size(),
        row.shape().tokens(),
        row.shape().keys(),
        row.shape().values(),
        row.bits().key(),
        row.bits().value(),
        layer.stream().filter(TraceRow::requant).count(),
        importance.select() ? importance.count() : "-");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}

package org.spatten.workloads.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trace in file order.
 *
 * @param name the path as the user wrote it
 * @param configuration the name on the last line, if there is one
 */
public record Trace(String name, List<TraceRow> rows, Optional<String> configuration) {
  /** Keeps an immutable copy of the rows. */
  public Trace {
    rows = List.copyOf(rows);
  }

  /** The rows grouped by iteration and layer, in file order. */
  public List<List<TraceRow>> layers() {
    List<List<TraceRow>> layers = new ArrayList<>();
    List<TraceRow> layer = new ArrayList<>();
    for (TraceRow row : rows) {
      if (!layer.isEmpty() && !layer.get(0).id().sameLayer(row.id())) {
        layers.add(List.copyOf(layer));
        layer.clear();
      }
      layer.add(row);
    }
    if (!layer.isEmpty()) {
      layers.add(List.copyOf(layer));
    }
    return layers;
  }

  /** The rows of one iteration only, and at most so many of them. */
  public Trace selected(Optional<Integer> iteration, Optional<Integer> limit) {
    List<TraceRow> chosen =
        rows.stream()
            .filter(row -> iteration.isEmpty() || row.id().iteration() == iteration.get())
            .limit(limit.orElse(Integer.MAX_VALUE))
            .toList();
    return new Trace(name, chosen, configuration);
  }
}

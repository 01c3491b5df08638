package org.spatten.workloads.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spatten.rtl.control.Event;
import org.spatten.workloads.run.RunFigures.MemoryAccesses;

/** What the accelerator's observation port says about its stages. */
final class Activity {
  /** In the order of the bits and counters. */
  private static final List<Event> EVENTS = List.of(Event.values());

  private final SystemModel model;

  Activity(SystemModel model) {
    this.model = model;
  }

  /** Cycles of every event since reset, by name. */
  Map<String, Long> counters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    for (Event event : EVENTS) {
      counters.put(event.name().toLowerCase(Locale.ROOT), count(event));
    }
    return counters;
  }

  /** Reads and writes of the memories; buffers are counted in lane 0, what enters one leaves it. */
  Map<String, MemoryAccesses> memories() {
    Map<String, MemoryAccesses> memories = new LinkedHashMap<>();
    long keys = count(Event.KEY_BUFFER_READ);
    long values = count(Event.VALUE_BUFFER_READ);
    memories.put("key_buffer", new MemoryAccesses(keys, keys));
    memories.put("value_buffer", new MemoryAccesses(values, values));
    memories.put(
        "query_memory",
        new MemoryAccesses(count(Event.QUERY_MEMORY_READ), count(Event.QUERY_MEMORY_WRITE)));
    memories.put(
        "survivor_list",
        new MemoryAccesses(
            count(Event.LIST_READ_KEYS) + count(Event.LIST_READ_VALUES), count(Event.LIST_WRITE)));
    memories.put(
        "score_memory",
        new MemoryAccesses(
            count(Event.SOFTMAX_READS) + count(Event.SCORE_READ_LSB), count(Event.SCORE_WRITE)));
    memories.put(
        "exponential_memory",
        new MemoryAccesses(
            count(Event.SELECT_READS) + count(Event.FILTER_READS), count(Event.EXPONENTIAL_WRITE)));
    memories.put(
        "output_memory", new MemoryAccesses(count(Event.OUTPUT_READ), count(Event.OUTPUT_WRITE)));
    return memories;
  }

  /** The stages that wait in this cycle, and for what. */
  String waiting() {
    long active = model.get("observed_activity");
    String waits =
        EVENTS.stream()
            .filter(event -> (active >> EVENTS.indexOf(event) & 1) == 1)
            .map(Event::text)
            .filter(text -> text.contains("wait"))
            .collect(Collectors.joining("; "));
    return waits.isEmpty() ? "no stage waits: requests or queries are missing" : waits;
  }

  private long count(Event event) {
    return model.get("observed_counts_" + EVENTS.indexOf(event));
  }
}

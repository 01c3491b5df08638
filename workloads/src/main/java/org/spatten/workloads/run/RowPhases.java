package org.spatten.workloads.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Where a row's cycles went: the cycles of each {@link RowPhase}, which together are the row's. */
public final class RowPhases {
  private final Map<RowPhase, Long> cycles;

  private RowPhases(Map<RowPhase, Long> cycles) {
    this.cycles = cycles;
  }

  /**
   * Phases between cycles.
   *
   * @param accepted cycle in which the request was taken
   * @param ends last cycle of each phase but the last; one that lies before an earlier phase's end
   *     makes its phase empty
   * @param finished cycle of the last response beat
   */
  public static RowPhases of(long accepted, Map<RowPhase, Long> ends, long finished) {
    Map<RowPhase, Long> cycles = new EnumMap<>(RowPhase.class);
    long reached = accepted;
    for (RowPhase phase : RowPhase.values()) {
      long end = phase == RowPhase.RESPONSE ? finished + 1 : ends.getOrDefault(phase, reached);
      cycles.put(phase, Math.max(0, end - reached));
      reached = Math.max(reached, end);
    }
    return new RowPhases(Collections.unmodifiableMap(cycles));
  }

  /** Cycles of one phase. */
  public long cycles(RowPhase phase) {
    return cycles.get(phase);
  }
}

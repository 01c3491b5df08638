package org.spatten.workloads.system;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spatten.verilator.model.RecordSink;
import org.spatten.workloads.run.RowPhase;
import org.spatten.workloads.run.RowPhases;

/** Follows each row through the stages. */
final class MilestoneReader {
  private static final int CAPACITY = 4096;

  /** Members of {@code org.spatten.rtl.top.Milestones} that end each phase. */
  private static final Map<RowPhase, String> MILESTONES =
      new EnumMap<>(
          Map.of(
              RowPhase.QUEUED, "dispatched",
              RowPhase.KEYS, "scored",
              RowPhase.SOFTMAX, "summed",
              RowPhase.SELECT, "selected",
              RowPhase.ORDER, "ordered",
              RowPhase.VALUES, "divided"));

  private final Map<RowPhase, Track> tracks = new EnumMap<>(RowPhase.class);
  private final int rowSlots;

  /** One milestone: its ring, and the cycles read from it, by slot. */
  private record Track(RecordSink ring, List<Deque<Long>> cyclesOfSlot) {
    void read() {
      while (ring.next()) {
        int slot = (int) ring.get(ring.fieldIndex("payload"));
        cyclesOfSlot.get(slot).add(ring.cycle());
      }
    }

    /** The last cycle up to {@code finished}, or {@code otherwise}; forgets what it passes. */
    long last(int slot, long finished, long otherwise) {
      Deque<Long> cycles = cyclesOfSlot.get(slot);
      long last = otherwise;
      while (!cycles.isEmpty() && cycles.peek() <= finished) {
        last = cycles.remove();
      }
      return last;
    }
  }

  MilestoneReader(SystemModel model, int rowSlots) {
    this.rowSlots = rowSlots;
    MILESTONES.forEach(
        (phase, name) -> {
          List<Deque<Long>> cycles =
              Stream.generate(() -> (Deque<Long>) new ArrayDeque<Long>()).limit(rowSlots).toList();
          RecordSink ring = model.sink("observed_milestones_" + name, CAPACITY);
          tracks.put(phase, new Track(ring, cycles));
        });
  }

  /** Empties the rings. */
  void read() {
    tracks.values().forEach(Track::read);
  }

  /**
   * The phases of a row, asked for in the order of the requests. Slots are handed out as a ring,
   * and a slot's next row is dispatched only after the answer of the one before.
   */
  RowPhases phases(long row, long accepted, long finished) {
    int slot = (int) (row % rowSlots);
    Map<RowPhase, Long> ends = new EnumMap<>(RowPhase.class);
    tracks.forEach((phase, track) -> ends.put(phase, track.last(slot, finished, accepted)));
    return RowPhases.of(accepted, ends, finished);
  }
}

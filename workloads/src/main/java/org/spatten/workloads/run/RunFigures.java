package org.spatten.workloads.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run measured beside the rows.
 *
 * @param cycles from the first accepted request beat to the last response beat, both included
 * @param simulatedCycles all cycles, with reset and loading of lists
 * @param seconds of the run loop, without preparing requests and checking answers
 * @param channels statistics of each DRAM channel
 * @param counters the accelerator's performance counters by name, in cycles
 * @param memories reads and writes of each memory by name
 */
public record RunFigures(
    long cycles,
    long simulatedCycles,
    double seconds,
    List<ChannelFigures> channels,
    Map<String, Long> counters,
    Map<String, MemoryAccesses> memories) {

  /** Keeps immutable copies. */
  public RunFigures {
    channels = List.copyOf(channels);
    counters = Collections.unmodifiableMap(new LinkedHashMap<>(counters));
    memories = Collections.unmodifiableMap(new LinkedHashMap<>(memories));
  }

  /** Reads and writes of one memory. */
  public record MemoryAccesses(long reads, long writes) {}

  /**
   * What one DRAM channel moved, and how its time went.
   *
   * @param latency mean ticks from acceptance to answer of a read beat
   * @param busUtilisation share of the channel's peak that was moved, since its reset
   * @param ticks memory clock since its reset
   * @param refreshTicks ticks in refresh, summed over its ranks or pseudochannels
   * @param latencies read beats by the least latency, in ticks, of their bucket; no empty bucket
   */
  public record ChannelFigures(
      long reads,
      long bytes,
      long rowHits,
      long rowMisses,
      long rowConflicts,
      double latency,
      double busUtilisation,
      long ticks,
      long refreshTicks,
      Map<Long, Long> latencies) {
    /** Keeps an immutable copy. */
    public ChannelFigures {
      latencies = Collections.unmodifiableMap(new LinkedHashMap<>(latencies));
    }
  }
}

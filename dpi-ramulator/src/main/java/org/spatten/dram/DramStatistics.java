package org.spatten.dram;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one channel counted since its reset. A transaction is a row hit, miss (bank closed) or
 * conflict (another row open) by the first command issued for it.
 *
 * @param ticks memory clock
 * @param reads read transactions accepted
 * @param writes write transactions accepted
 * @param forwardedReads reads answered from a write still queued
 * @param refreshTicks rank-ticks in refresh
 * @param refusedPushes offers turned down because a queue was full
 * @param busyBusTicks data-bus ticks, summed over the buses of the channel
 * @param bytesRead bytes that read beats asked for
 * @param bytesWritten bytes with their strobe set
 * @param latencySum ticks from acceptance to answer, summed over read beats
 * @param touchedPages pages of 4096 bytes that exist
 * @param latency read beats by latency; see {@link #bucketStart}
 */
public record DramStatistics(
    long ticks,
    long reads,
    long writes,
    long forwardedReads,
    long rowHits,
    long rowMisses,
    long rowConflicts,
    long activates,
    long precharges,
    long refreshes,
    long refreshTicks,
    long refusedPushes,
    long busyBusTicks,
    long bytesRead,
    long bytesWritten,
    long beatsRead,
    long latencySum,
    long latencyMax,
    long touchedPages,
    List<Long> latency) {
  private static final int SCALARS = 19;
  private static final int BUCKETS = 64;
  static final int NUMBERS = SCALARS + BUCKETS;

  public DramStatistics {
    latency = List.copyOf(latency);
  }

  static DramStatistics of(long[] n) {
    List<Long> latency = Arrays.stream(n, SCALARS, NUMBERS).boxed().toList();
    return new DramStatistics(
        n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13],
        n[14], n[15], n[16], n[17], n[18], latency);
  }

  /** The least latency, in ticks, counted in a bucket: single up to 7, then four a power of two. */
  public static long bucketStart(int bucket) {
    return bucket < 8 ? bucket : (4L + bucket % 4) << (bucket / 4 - 1);
  }

  /** Mean ticks from acceptance to answer of a read beat; 0 without one. */
  public double meanLatency() {
    return beatsRead == 0 ? 0 : (double) latencySum / beatsRead;
  }

  /** The least bucket start that at least the given share (0 to 1) of read beats do not exceed. */
  public long latencyQuantile(double share) {
    double target = share * beatsRead;
    long seen = 0;
    for (int bucket = 0; bucket < latency.size(); bucket++) {
      seen += latency.get(bucket);
      if (seen >= target && seen > 0) {
        return bucketStart(bucket);
      }
    }
    return 0;
  }

  /** Share of the peak that was moved: transactions times their bytes over ticks times the peak. */
  public double utilisation(DramDescription memory) {
    double moved = (double) (reads - forwardedReads + writes) * memory.transactionBytes();
    return ticks == 0 ? 0 : moved / (ticks * memory.peakBytesPerTick());
  }

  /** Read beats by {@link #bucketStart} of their bucket, in order, without empty buckets. */
  public Map<Long, Long> latencies() {
    Map<Long, Long> beats = new LinkedHashMap<>();
    for (int bucket = 0; bucket < latency.size(); bucket++) {
      if (latency.get(bucket) > 0) {
        beats.put(bucketStart(bucket), latency.get(bucket));
      }
    }
    return beats;
  }
}

package org.spatten.dram;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The memories known by name. Figures are per port (one channel): the most the data bus can move in
 * one tick, and the bytes of one transaction. Sources: docs/dram.md.
 */
public enum DramPreset {
  /** HBM2 exactly as Ramulator 2.0 models it with the published SpAtten configuration. */
  RAMULATOR2_HBM2("ramulator2-hbm2", 16, 32, 1000),
  /** DDR4-2400R, 8 Gbit x8, two ranks, exactly as Ramulator 2.0 models it. */
  RAMULATOR2_DDR4("ramulator2-ddr4", 16, 64, 833),
  /** HBM2 at 2 Gbit/s a pin: a 128-bit channel, two command buses, row hits first, refresh. */
  HBM2("hbm2", 32, 32, 1000),
  /** HBM3 at 6.4 Gbit/s a pin, four dies high: a 64-bit channel, else as {@link #HBM2}. */
  HBM3("hbm3", 32, 32, 625),
  /** DDR4-2400R, 8 Gbit x8, one rank, row-hit-first scheduling, refresh. */
  DDR4_2400("ddr4-2400", 16, 64, 833),
  /** Fixed latency and bandwidth, for bounds. */
  IDEAL("ideal", 32, 32, 1000);

  private final String id;
  private final double peakBytesPerTick;
  private final int transactionBytes;
  private final int tickPicoseconds;

  DramPreset(String id, double peakBytesPerTick, int transactionBytes, int tickPicoseconds) {
    this.id = id;
    this.peakBytesPerTick = peakBytesPerTick;
    this.transactionBytes = transactionBytes;
    this.tickPicoseconds = tickPicoseconds;
  }

  /** The name in configurations and on the command line. */
  public String id() {
    return id;
  }

  /** Bytes the port's data bus moves in one tick at most. */
  public double peakBytesPerTick() {
    return peakBytesPerTick;
  }

  /** Bytes of one transaction. */
  public int transactionBytes() {
    return transactionBytes;
  }

  /** Length of a tick. */
  public int tickPicoseconds() {
    return tickPicoseconds;
  }

  /**
   * The preset of that name.
   *
   * @throws DramException listing the known names
   */
  public static DramPreset of(String id) {
    return Arrays.stream(values())
        .filter(preset -> preset.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new DramException(
                    "unknown DRAM preset '"
                        + id
                        + "'; known are "
                        + Arrays.stream(values())
                            .map(DramPreset::id)
                            .collect(Collectors.joining(", "))));
  }
}

package org.spatten.workloads.trace;

import java.util.List;

/**
 * What a row must move from DRAM at the least.
 *
 * @param bytes bytes of the rows fetched
 * @param halfBeats 32-byte beats touched, times two, because a head pair shares three
 */
public record RowTraffic(long bytes, long halfBeats) {
  private static final int BEAT_BYTES = 32;

  /** Traffic of a row, with its low key bits if {@code requant}. */
  public static RowTraffic of(
      HardwareFormat format, RowShape shape, boolean requant, HeadPairs.Role role) {
    RowTraffic key = ofRow(shape.headSize() * format.keyBits() / 8);
    if (role != HeadPairs.Role.ALONE) {
      key = new RowTraffic(key.bytes, 3);
    }
    RowTraffic value = ofRow(shape.headSize() * format.valueBits() / 8);
    boolean low = requant || format.bothPlanes();
    RowTraffic lowKey = low ? ofRow(shape.headSize() * 4 / 8) : new RowTraffic(0, 0);
    return key.plus(lowKey).times(shape.keys()).plus(value.times(shape.keptValues()));
  }

  /** Traffic of all rows as the trace says, requants included. */
  public static RowTraffic of(Trace trace, HardwareFormat.WideValues wideValues) {
    RowTraffic sum = new RowTraffic(0, 0);
    List<TraceRow> rows = trace.rows();
    for (int i = 0; i < rows.size(); i++) {
      TraceRow row = rows.get(i);
      sum =
          sum.plus(
              of(
                  HardwareFormat.of(row.bits(), wideValues),
                  row.shape(),
                  row.requant(),
                  HeadPairs.role(rows, i)));
    }
    return sum;
  }

  /** Adds another row's traffic. */
  public RowTraffic plus(RowTraffic other) {
    return new RowTraffic(bytes + other.bytes, halfBeats + other.halfBeats);
  }

  /** Cycles a memory needs by bytes, rounded up. */
  public long cyclesByBytes(int bytesPerCycle) {
    return ceilDiv(bytes, bytesPerCycle);
  }

  /** Cycles a memory needs in whole beats, rounded up. */
  public long cyclesByBeats(int bytesPerCycle) {
    return ceilDiv(halfBeats * BEAT_BYTES, 2L * bytesPerCycle);
  }

  private RowTraffic times(int rows) {
    return new RowTraffic(bytes * rows, halfBeats * rows);
  }

  private static RowTraffic ofRow(int bytes) {
    return new RowTraffic(bytes, 2 * ceilDiv(bytes, BEAT_BYTES));
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}

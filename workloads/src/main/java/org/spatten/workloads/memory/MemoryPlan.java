package org.spatten.workloads.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.HeadPairs;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/**
 * The planes that the rows of a trace read, one after the other, each head's once however many
 * iterations use it.
 */
public final class MemoryPlan {
  private static final int LOW_BITS = 4;

  private final int channels;
  private final int tokens;
  private final Map<PlaneId, Plane> planes = new LinkedHashMap<>();
  private final List<RowPlanes> rows = new ArrayList<>();
  private int nextBeat;

  private MemoryPlan(int channels, int tokens) {
    this.channels = channels;
    this.tokens = tokens;
  }

  /**
   * Plans the memory of a trace.
   *
   * @param formats of every row
   */
  public static MemoryPlan of(Trace trace, List<HardwareFormat> formats, int channels) {
    int tokens = trace.rows().stream().mapToInt(row -> row.shape().tokens()).max().orElse(0);
    MemoryPlan plan = new MemoryPlan(channels, tokens);
    for (int i = 0; i < trace.rows().size(); i++) {
      plan.add(trace.rows().get(i), formats.get(i), HeadPairs.role(trace.rows(), i));
    }
    return plan;
  }

  /** The planes of the row at an index of the trace. */
  public RowPlanes row(int index) {
    return rows.get(index);
  }

  /** All planes, by address. */
  public Collection<Plane> planes() {
    return List.copyOf(planes.values());
  }

  /** Beats taken in each channel. */
  public int beatsPerChannel() {
    return nextBeat;
  }

  private void add(TraceRow row, HardwareFormat format, HeadPairs.Role role) {
    int layer = row.id().layer();
    int head = row.id().head();
    int keyBits = format.keyBits();
    boolean fused = role != HeadPairs.Role.ALONE;
    int first = role == HeadPairs.Role.SECOND ? head - 1 : head;
    int size = row.shape().headSize();
    PlaneId highId = new PlaneId(layer, first, PlaneKind.KEY_HIGH, keyBits, keyBits, fused);
    Plane high = plane(highId, size, planes.size() % channels);
    // Both planes of a row may be fetched as one group of beats, so they lie in the same channel.
    Optional<Plane> low =
        format.bothPlanes() || row.requant() || row.threshold() > 0
            ? Optional.of(plane(lowId(layer, head, keyBits), size, high.rotate()))
            : Optional.empty();
    PlaneId valueId = new PlaneId(layer, head, PlaneKind.VALUE, 0, format.valueBits(), false);
    Plane value = plane(valueId, size, planes.size() % channels);
    rows.add(new RowPlanes(high, low, value));
  }

  private static PlaneId lowId(int layer, int head, int keyBits) {
    return new PlaneId(layer, head, PlaneKind.KEY_LOW, keyBits, LOW_BITS, false);
  }

  private Plane plane(PlaneId id, int headSize, int rotate) {
    return planes.computeIfAbsent(id, absent -> place(absent, headSize, rotate));
  }

  /** Planes start at different channels, so that short lists do not favour one of them. */
  private Plane place(PlaneId id, int headSize, int rotate) {
    int bytes = headSize * id.bits() / 8 * (id.fused() ? 2 : 1);
    int stride = (bytes + Plane.BEAT_BYTES - 1) / Plane.BEAT_BYTES;
    Plane plane = new Plane(id, nextBeat, rotate, stride, tokens, channels);
    nextBeat += plane.beatsPerChannel();
    return plane;
  }
}

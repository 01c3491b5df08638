package org.spatten.workloads.run;

import java.util.ArrayList;
import java.util.List;
import org.spatten.rtl.reference.AttentionModel;
import org.spatten.rtl.reference.FloatAttention;
import org.spatten.rtl.reference.RowParameters;
import org.spatten.rtl.reference.RowResult;
import org.spatten.rtl.reference.SoftmaxScale;
import org.spatten.rtl.reference.WordMatrix;
import org.spatten.workloads.memory.MemoryImage;
import org.spatten.workloads.memory.MemoryPlan;
import org.spatten.workloads.memory.Plane;
import org.spatten.workloads.memory.PlaneId;
import org.spatten.workloads.memory.PlaneKind;
import org.spatten.workloads.tensor.QuantisedHead;
import org.spatten.workloads.tensor.QuantisedQuery;
import org.spatten.workloads.tensor.QuantisedTensors;
import org.spatten.workloads.tensor.TensorSource;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.HeadPairs;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.RowId;
import org.spatten.workloads.trace.Survivors;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/**
 * A trace with its tensors, survivors and memory: what an accelerator gets, and what it must
 * answer.
 */
public final class Workload {
  private final Trace trace;
  private final RequantSource requants;
  private final QuantisedTensors tensors;
  private final MemoryPlan plan;
  private final List<PreparedRow> rows = new ArrayList<>();

  /**
   * Prepares a trace.
   *
   * @param channels DRAM channels that K and V are spread over
   * @param seed chooses the survivors
   */
  public Workload(
      Trace trace,
      TensorSource source,
      RequantSource requants,
      Survivors survivors,
      WideValues wideValues,
      int channels,
      long seed) {
    this.trace = trace;
    this.requants = requants;
    this.tensors = new QuantisedTensors(source);
    List<HardwareFormat> formats =
        trace.rows().stream().map(row -> HardwareFormat.of(row.bits(), wideValues)).toList();
    this.plan = MemoryPlan.of(trace, formats, channels);
    List<KeyList> lists = survivors.lists(trace, seed);
    List<List<TraceRow>> layers = trace.layers();
    for (int layer = 0; layer < layers.size(); layer++) {
      int remaining = layers.get(layer).size();
      for (TraceRow row : layers.get(layer)) {
        int index = rows.size();
        remaining--;
        rows.add(
            new PreparedRow(
                index,
                row,
                formats.get(index),
                layer,
                remaining == 0,
                lists.get(layer),
                HeadPairs.role(trace.rows(), index),
                plan.row(index)));
      }
    }
  }

  /** The rows that run. */
  public Trace trace() {
    return trace;
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  /** The row at an index. */
  public PreparedRow row(int index) {
    return rows.get(index);
  }

  /** Where everything lies in memory. */
  public MemoryPlan memory() {
    return plan;
  }

  /** The query of a row and its real softmax factor. */
  public QuantisedQuery query(PreparedRow row) {
    return tensors.query(row.row(), row.format(), row.list());
  }

  /** What the accelerator must answer. */
  public RowResult expected(PreparedRow row, QuantisedQuery query) {
    QuantisedHead head = tensors.head(row.row().id(), row.format());
    return AttentionModel.row(
        parameters(row, query),
        query.words(),
        head.keys().words(),
        head.values().words(),
        row.list().tokens());
  }

  /**
   * Largest distance of a result from float64 attention, as a fraction of the head's largest |V|.
   */
  public double error(PreparedRow row, QuantisedQuery query, RowResult result) {
    QuantisedHead head = tensors.head(row.row().id(), row.format());
    double[] exact =
        FloatAttention.row(
            parameters(row, query),
            result,
            query.factor(),
            query.words(),
            head.keys().words(),
            head.values().words(),
            row.list().tokens());
    return FloatAttention.error(result, exact, head.largestValue());
  }

  /** Real value of one unit of a row's outputs (2^-16 of a V word). */
  public double outputUnit(PreparedRow row) {
    return tensors.head(row.row().id(), row.format()).values().scale() / 65536;
  }

  /** The row's parameters for the golden model and the request. */
  public RowParameters parameters(PreparedRow row, QuantisedQuery query) {
    return row.parameters(SoftmaxScale.of(query.factor()), requants);
  }

  /** Writes a plane's contents. */
  public void writePlane(Plane plane, MemoryImage.ChannelWriter writer) {
    MemoryImage.write(plane, this::words, writer);
  }

  private WordMatrix words(PlaneId plane, int head) {
    // Keys and values of a head are quantised together; the other format is that of its first row.
    PreparedRow user =
        rows.stream().filter(row -> matches(row, plane, head)).findFirst().orElseThrow();
    QuantisedHead quantised = tensors.head(new RowId(0, plane.layer(), head), user.format());
    return plane.kind() == PlaneKind.VALUE ? quantised.values().words() : quantised.keys().words();
  }

  private static boolean matches(PreparedRow row, PlaneId plane, int head) {
    RowId id = row.row().id();
    boolean format =
        plane.kind() == PlaneKind.VALUE
            ? row.format().valueBits() == plane.bits()
            : row.format().keyBits() == plane.keyBits();
    return id.layer() == plane.layer() && id.head() == head && format;
  }
}

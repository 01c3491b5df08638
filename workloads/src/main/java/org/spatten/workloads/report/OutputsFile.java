package org.spatten.workloads.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spatten.workloads.run.RowRecord;
import org.spatten.workloads.tensor.SafetensorsWriter;
import org.spatten.workloads.tensor.Tensor;
import org.spatten.workloads.trace.RowId;

/** {@code outputs.safetensors}: every row's outputs in the tensors' own units. */
public final class OutputsFile {
  private OutputsFile() {}

  /** Writes the file into a folder. */
  public static void write(Path folder, RunReport report) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (RowRecord record : report.checker().records()) {
      double unit = report.workload().outputUnit(record.row());
      float[] values = new float[record.response().size()];
      for (int d = 0; d < values.length; d++) {
        values[d] = (float) (record.response().output(d) * unit);
      }
      RowId id = record.row().row().id();
      String name = "out." + id.iteration() + "." + id.layer() + "." + id.head();
      tensors.put(name, Tensor.vector(values));
    }
    AtomicFile.write(
        folder.resolve("outputs.safetensors"), out -> SafetensorsWriter.write(out, tensors));
  }
}

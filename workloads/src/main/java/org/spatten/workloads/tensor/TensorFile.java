package org.spatten.workloads.tensor;

import java.nio.file.Path;
import java.util.List;
import org.spatten.workloads.InputException;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/** Tensors of a safetensors file, checked against the trace that will use them. */
public final class TensorFile implements TensorSource, AutoCloseable {
  private final Path path;
  private final SafetensorsFile file;

  private TensorFile(Path path, SafetensorsFile file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @throws InputException naming the first tensor that is missing or too small, and the trace's
   *     line
   */
  public static TensorFile open(Path path, Trace trace) {
    TensorFile tensors = new TensorFile(path, SafetensorsFile.open(path));
    try {
      trace.rows().forEach(row -> tensors.check(trace.name(), row));
      return tensors;
    } catch (InputException e) {
      tensors.close();
      throw e;
    }
  }

  @Override
  public Tensor keys(int layer, int head) {
    return file.tensor(TensorSource.keyName(layer, head));
  }

  @Override
  public Tensor values(int layer, int head) {
    return file.tensor(TensorSource.valueName(layer, head));
  }

  @Override
  public Tensor query(TraceRow row, HardwareFormat format, KeyList list, QuantisedMatrix keys) {
    return file.tensor(TensorSource.queryName(row.id()));
  }

  @Override
  public void close() {
    file.close();
  }

  private void check(String trace, TraceRow row) {
    int size = row.shape().headSize();
    int tokens = row.shape().tokens();
    int layer = row.id().layer();
    int head = row.id().head();
    check(trace, row, TensorSource.queryName(row.id()), 1, size);
    check(trace, row, TensorSource.keyName(layer, head), tokens, size);
    check(trace, row, TensorSource.valueName(layer, head), tokens, size);
  }

  private void check(String trace, TraceRow row, String name, int rows, int columns) {
    String wanted = rows == 1 ? "[" + columns + "]" : "[" + rows + " or more, " + columns + "]";
    String need = ", which needs it as " + wanted;
    String place = path + ": tensor " + name;
    String user = trace + ":" + row.line();
    TensorEntry entry =
        file.entry(name)
            .orElseThrow(
                () -> new InputException(place + " is missing; it is used by " + user + need));
    List<Integer> shape = entry.shape();
    int found = shape.size() == 1 ? 1 : shape.get(0);
    if (found < rows || shape.get(shape.size() - 1) != columns) {
      throw new InputException(place + " is " + shape + "; it is used by " + user + need);
    }
  }
}

package org.spatten.verilator.shim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.source.ModelPort;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.ModelStream;

/**
 * A record of a ring: the cycle of its transfer in 8 bytes, then the fields of the payload, each
 * aligned to its size (wide ones to 8 bytes) and stored as Verilator stores the port.
 *
 * @param bytes distance from one record to the next, a multiple of 8
 */
public record RecordLayout(List<Field> fields, int bytes) {
  /** A field at a byte offset. */
  public record Field(String name, ModelPort port, int offset) {}

  private static final int ALIGNMENT = 8;

  public RecordLayout {
    fields = List.copyOf(fields);
  }

  /** The layout of a stream's records. */
  public static RecordLayout of(ModelSource source, ModelStream stream) {
    var fields = new ArrayList<Field>();
    int at = ALIGNMENT;
    for (var field : stream.fields()) {
      var port = source.port(field.port());
      at = align(at, Math.min(port.bytes(), ALIGNMENT));
      fields.add(new Field(field.name(), port, at));
      at += port.bytes();
    }
    return new RecordLayout(fields, align(at, ALIGNMENT));
  }

  private static int align(int offset, int to) {
    int aligned = to > 4 ? ALIGNMENT : to;
    return (offset + aligned - 1) / aligned * aligned;
  }
}

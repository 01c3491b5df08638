package org.spatten.workloads.tensor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/** Writes float32 tensors as a safetensors file. */
public final class SafetensorsWriter {
  private static final int ALIGNMENT = 8;

  private SafetensorsWriter() {}

  /** Writes all tensors in the order of the map. */
  public static void write(OutputStream out, Map<String, Tensor> tensors) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode header = mapper.createObjectNode();
    long offset = 0;
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      long end = offset + (long) entry.getValue().size() * Float.BYTES;
      ObjectNode node = header.putObject(entry.getKey());
      node.put("dtype", "F32");
      node.set("shape", mapper.valueToTree(entry.getValue().shape()));
      node.putArray("data_offsets").add(offset).add(end);
      offset = end;
    }
    byte[] json = mapper.writeValueAsBytes(header);
    int padded = (json.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    byte[] start = new byte[Long.BYTES + padded];
    Arrays.fill(start, (byte) ' ');
    buffer(start).putLong(padded).put(json);
    out.write(start);
    for (Tensor tensor : tensors.values()) {
      byte[] bytes = new byte[tensor.size() * Float.BYTES];
      ByteBuffer values = buffer(bytes);
      for (int i = 0; i < tensor.size(); i++) {
        values.putFloat(tensor.flat(i));
      }
      out.write(bytes);
    }
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

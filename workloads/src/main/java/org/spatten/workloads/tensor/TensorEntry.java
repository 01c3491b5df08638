package org.spatten.workloads.tensor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.spatten.workloads.InputException;

/**
 * A tensor's place in a safetensors file.
 *
 * @param shape one or two dimensions
 * @param begin first byte, counted from the end of the header
 * @param end byte after the last
 */
public record TensorEntry(List<Integer> shape, long begin, long end) {
  /** Keeps an immutable copy of the shape. */
  public TensorEntry {
    shape = List.copyOf(shape);
  }

  static TensorEntry of(String file, String name, JsonNode node) {
    String place = file + ": tensor " + name;
    String type = node.path("dtype").asText("");
    if (!type.equals("F32")) {
      throw new InputException(place + " has dtype \"" + type + "\"; store it as F32");
    }
    List<Integer> shape = new ArrayList<>();
    node.path("shape").forEach(size -> shape.add(size.asInt(-1)));
    if (shape.isEmpty() || shape.size() > 2 || shape.stream().anyMatch(size -> size < 1)) {
      throw new InputException(
          place + " has shape " + node.path("shape") + "; it must be [D] or [rows, D]");
    }
    JsonNode offsets = node.path("data_offsets");
    long begin = offsets.path(0).asLong(-1);
    long end = offsets.path(1).asLong(-1);
    long bytes = shape.stream().mapToLong(Integer::longValue).reduce(Float.BYTES, (a, b) -> a * b);
    if (begin < 0 || end - begin != bytes || bytes > Integer.MAX_VALUE) {
      throw new InputException(
          place
              + " has data_offsets "
              + offsets
              + "; shape "
              + shape
              + " needs "
              + bytes
              + " bytes");
    }
    return new TensorEntry(shape, begin, end);
  }
}

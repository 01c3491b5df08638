package org.spatten.workloads.tensor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.workloads.InputException;

/**
 * A safetensors file: eight bytes of header length, a JSON header, then the values. The header is
 * checked when the file is opened; values are read when asked for.
 */
public final class SafetensorsFile implements AutoCloseable {
  private static final int LENGTH_BYTES = 8;
  private static final int LARGEST_HEADER = 100_000_000;

  private final Path path;
  private final FileChannel channel;
  private final Map<String, TensorEntry> entries = new LinkedHashMap<>();
  private long dataStart;

  private SafetensorsFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a file and checks that every tensor lies within it.
   *
   * @throws InputException when the file is missing, truncated or malformed
   */
  public static SafetensorsFile open(Path path) {
    try {
      SafetensorsFile file = new SafetensorsFile(path, FileChannel.open(path));
      try {
        file.readHeader();
        return file;
      } catch (IOException | InputException e) {
        file.channel.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new InputException(path + ": there is no such tensor file");
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage());
    }
  }

  /** The dimensions of a tensor, if the file has it. */
  public Optional<TensorEntry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /**
   * Reads a tensor.
   *
   * @throws InputException when it is not there
   */
  public Tensor tensor(String name) {
    TensorEntry entry =
        entry(name)
            .orElseThrow(() -> new InputException(path + ": tensor " + name + " is missing"));
    try {
      ByteBuffer bytes = read(dataStart + entry.begin(), (int) (entry.end() - entry.begin()));
      float[] values = new float[bytes.remaining() / Float.BYTES];
      bytes.asFloatBuffer().get(values);
      return entry.shape().size() == 1
          ? Tensor.vector(values)
          : Tensor.matrix(entry.shape().get(0), entry.shape().get(1), values);
    } catch (IOException e) {
      throw new InputException(path + ": tensor " + name + " cannot be read: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new InputException(path + ": cannot be closed: " + e.getMessage());
    }
  }

  private void readHeader() throws IOException {
    long size = channel.size();
    if (size < LENGTH_BYTES) {
      throw new InputException(path + ": " + size + " bytes are too few for a safetensors file");
    }
    long length = read(0, LENGTH_BYTES).getLong();
    if (length < 2 || length > Math.min(LARGEST_HEADER, size - LENGTH_BYTES)) {
      throw new InputException(
          path
              + ": the header says it is "
              + length
              + " bytes long, the file has "
              + size
              + "; it is truncated, or not a safetensors file");
    }
    dataStart = LENGTH_BYTES + length;
    String json = StandardCharsets.UTF_8.decode(read(LENGTH_BYTES, (int) length)).toString();
    JsonNode header;
    try {
      header = new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new InputException(path + ": the header is not JSON: " + e.getOriginalMessage());
    }
    for (Map.Entry<String, JsonNode> field : header.properties()) {
      if (!field.getKey().equals("__metadata__")) {
        TensorEntry entry = TensorEntry.of(path.toString(), field.getKey(), field.getValue());
        if (entry.end() > size - dataStart) {
          throw new InputException(
              path
                  + ": tensor "
                  + field.getKey()
                  + " ends at byte "
                  + (dataStart + entry.end())
                  + ", the file has "
                  + size
                  + "; it is truncated");
        }
        entries.put(field.getKey(), entry);
      }
    }
  }

  private ByteBuffer read(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException("the file ends at byte " + (position + bytes.position()));
      }
    }
    return bytes.flip();
  }
}

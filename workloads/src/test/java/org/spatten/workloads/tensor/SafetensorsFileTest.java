package org.spatten.workloads.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.workloads.InputException;

class SafetensorsFileTest {
  @TempDir Path folder;

  private Path file(String header, int dataBytes) throws IOException {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[8 + json.length + dataBytes];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).put(json);
    return Files.write(folder.resolve("t.safetensors"), bytes);
  }

  private void refuses(Path file, String message) {
    assertThatThrownBy(() -> SafetensorsFile.open(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + message);
  }

  @Test
  void readsAFileLaidOutByHand() throws IOException {
    String header =
        "{\"__metadata__\":{\"by\":\"hand\"},"
            + "\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
            + "\"b\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[8,12]}}";
    Path path = file(header, 12);
    byte[] bytes = Files.readAllBytes(path);
    // 1.0f is 0x3f800000 and -2.0f is 0xc0000000, little endian.
    bytes[bytes.length - 10] = (byte) 0x80;
    bytes[bytes.length - 9] = 0x3f;
    bytes[bytes.length - 1] = (byte) 0xc0;
    Files.write(path, bytes);
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      assertThat(file.tensor("a").get(0, 0)).isEqualTo(1f);
      assertThat(file.tensor("a").get(0, 1)).isZero();
      assertThat(file.tensor("b").get(0, 0)).isEqualTo(-2f);
      assertThat(file.entry("__metadata__")).isEmpty();
      assertThatThrownBy(() -> file.tensor("c")).hasMessage(path + ": tensor c is missing");
    }
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("v", Tensor.vector(1, 2, 3));
    tensors.put("m", Tensor.matrix(2, 2, -1, 0.5f, Float.MIN_VALUE, 4));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafetensorsWriter.write(out, tensors);
    Path path = Files.write(folder.resolve("w.safetensors"), out.toByteArray());
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      assertThat(file.tensor("v").shape()).containsExactly(3);
      assertThat(file.tensor("v").get(0, 2)).isEqualTo(3f);
      assertThat(file.tensor("m").shape()).containsExactly(2, 2);
      assertThat(file.tensor("m").get(1, 0)).isEqualTo(Float.MIN_VALUE);
    }
  }

  @Test
  void saysWhenTheFileIsNotThere() {
    refuses(folder.resolve("absent"), ": there is no such tensor file");
  }

  @Test
  void saysWhenTheFileIsTruncated() throws IOException {
    String header = "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}";
    Path path = file(header, 16);
    byte[] whole = Files.readAllBytes(path);
    int length = whole.length;
    Files.write(path, Arrays.copyOf(whole, length - 1));
    refuses(
        path,
        ": tensor a ends at byte "
            + length
            + ", the file has "
            + (length - 1)
            + "; it is truncated");
    Files.write(path, Arrays.copyOf(whole, 20));
    refuses(
        path,
        ": the header says it is "
            + header.length()
            + " bytes long, the file has 20; it is truncated, or not a safetensors file");
    Files.write(path, new byte[3]);
    refuses(path, ": 3 bytes are too few for a safetensors file");
  }

  @Test
  void saysWhenAnEntryIsUnusable() throws IOException {
    refuses(
        file("{\"a\":{\"dtype\":\"F16\",\"shape\":[4],\"data_offsets\":[0,8]}}", 8),
        ": tensor a has dtype \"F16\"; store it as F32");
    refuses(
        file("{\"a\":{\"dtype\":\"F32\",\"shape\":[1,2,2],\"data_offsets\":[0,16]}}", 16),
        ": tensor a has shape [1,2,2]; it must be [D] or [rows, D]");
    refuses(
        file("{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,8]}}", 8),
        ": tensor a has data_offsets [0,8]; shape [4] needs 16 bytes");
  }

  @Test
  void saysWhenTheHeaderIsNotJson() throws IOException {
    assertThatThrownBy(() -> SafetensorsFile.open(file("{oops}", 0)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            folder.resolve("t.safetensors") + ": the header is not JSON: Unexpected character");
  }
}

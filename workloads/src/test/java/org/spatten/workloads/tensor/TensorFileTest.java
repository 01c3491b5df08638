package org.spatten.workloads.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.Trace;

class TensorFileTest {
  private static final Trace TRACE = NamedTrace.SMALL.generate();
  @TempDir Path folder;

  private Path file(Map<String, Tensor> tensors) throws IOException {
    Path path = folder.resolve("t.safetensors");
    try (OutputStream out = Files.newOutputStream(path)) {
      SafetensorsWriter.write(out, tensors);
    }
    return path;
  }

  private static Tensor zeros(int rows, int columns) {
    return Tensor.matrix(rows, columns, new float[rows * columns]);
  }

  @Test
  void servesTheTensorsOfATrace() throws IOException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("q.0.0.0", Tensor.vector(new float[64]));
    tensors.put("k.0.0", zeros(1000, 64));
    tensors.put("v.0.0", zeros(993, 64));
    try (TensorFile file = TensorFile.open(file(tensors), TRACE)) {
      assertThat(file.keys(0, 0).rows()).isEqualTo(1000);
      assertThat(file.values(0, 0).rows()).isEqualTo(993);
    }
  }

  @Test
  void namesAMissingTensorAndWhoNeedsIt() throws IOException {
    Path path = file(Map.of("q.0.0.0", Tensor.vector(new float[64])));
    assertThatThrownBy(() -> TensorFile.open(path, TRACE))
        .hasMessage(
            path
                + ": tensor k.0.0 is missing; it is used by small:2, which needs it as [993 or"
                + " more, 64]");
  }

  @Test
  void namesATensorThatIsTooShortOrTooNarrow() throws IOException {
    Path path = file(Map.of("q.0.0.0", Tensor.vector(new float[32])));
    assertThatThrownBy(() -> TensorFile.open(path, TRACE))
        .hasMessage(
            path + ": tensor q.0.0.0 is [32]; it is used by small:2, which needs it as [64]");
  }
}

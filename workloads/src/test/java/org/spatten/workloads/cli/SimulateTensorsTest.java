package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.workloads.tensor.SafetensorsFile;
import org.spatten.workloads.tensor.SafetensorsWriter;
import org.spatten.workloads.tensor.Tensor;

/** A user's own tensors through the whole machine, against attention on the unquantised values. */
class SimulateTensorsTest {
  private static final int TOKENS = 80;
  private static final int SIZE = 64;

  @TempDir Path folder;

  private static Tensor random(long seed, int rows) {
    Random random = new Random(seed);
    float[] values = new float[rows * SIZE];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return rows == 1 ? Tensor.vector(values) : Tensor.matrix(rows, SIZE, values);
  }

  private static double[] attention(Tensor q, Tensor k, Tensor v) {
    double[] outputs = new double[SIZE];
    double sum = 0;
    for (int token = 0; token < TOKENS; token++) {
      double score = 0;
      for (int d = 0; d < SIZE; d++) {
        score += (double) q.get(0, d) * k.get(token, d);
      }
      double weight = Math.exp(score / Math.sqrt(SIZE));
      sum += weight;
      for (int d = 0; d < SIZE; d++) {
        outputs[d] += weight * v.get(token, d);
      }
    }
    for (int d = 0; d < SIZE; d++) {
      outputs[d] /= sum;
    }
    return outputs;
  }

  @Test
  void outputsAreTheAttentionOfTheTensorsUpToQuantisation() throws IOException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("q.0.0.0", random(1, 1));
    tensors.put("k.0.0", random(2, TOKENS));
    tensors.put("v.0.0", random(3, TOKENS));
    Path file = folder.resolve("t.safetensors");
    try (OutputStream out = Files.newOutputStream(file)) {
      SafetensorsWriter.write(out, tensors);
    }
    Path trace = folder.resolve("t.csv");
    String tokens = Integer.toString(TOKENS - 1);
    assertThat(run("trace", "new", "small", "--prompt", tokens, "--out", trace.toString()))
        .isZero();
    int code =
        run(
            "simulate",
            trace.toString(),
            "--tensors",
            file.toString(),
            "--value-bits",
            "native",
            "--dump-outputs",
            "--out",
            folder.toString());
    assertThat(code).isZero();
    double[] exact = attention(tensors.get("q.0.0.0"), tensors.get("k.0.0"), tensors.get("v.0.0"));
    try (SafetensorsFile outputs = SafetensorsFile.open(folder.resolve("outputs.safetensors"))) {
      Tensor found = outputs.tensor("out.0.0.0");
      for (int d = 0; d < SIZE; d++) {
        // 12-bit words of values up to about 4: a hundredth is several quantisation steps.
        assertThat(Math.abs(found.get(0, d) - exact[d])).isLessThan(0.01);
      }
    }
  }

  private static int run(String... arguments) {
    StringWriter text = new StringWriter();
    return Main.run(new PrintWriter(text, true), new PrintWriter(text, true), arguments);
  }
}

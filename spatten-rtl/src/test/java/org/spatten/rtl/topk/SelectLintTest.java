package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.uint;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.LintCheck;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.softmax.Softmax;

class SelectLintTest {
  @TempDir Path folder;

  private static SpattenConfig config(int lanes, int parallelism, int softmaxLanes) {
    return new SpattenConfig(64 * lanes, 2, 2048, parallelism, 64, 1024, 8, softmaxLanes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 16})
  void zeroEliminator(int lanes) throws IOException, InterruptedException {
    LintCheck.assertClean(new ZeroEliminator<>(uint(17), lanes, true), folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 16})
  void quickSelect(int parallelism) throws IOException, InterruptedException {
    LintCheck.assertClean(new QuickSelect(config(1, parallelism, 1)), folder);
  }

  @ParameterizedTest
  @CsvSource({"1, 16, 8", "8, 16, 8", "2, 4, 4"})
  void survivorFilter(int lanes, int parallelism, int softmaxLanes)
      throws IOException, InterruptedException {
    LintCheck.assertClean(new SurvivorFilter(config(lanes, parallelism, softmaxLanes)), folder);
  }

  @Test
  void softmaxOfOneLane() throws IOException, InterruptedException {
    LintCheck.assertClean(new Softmax(config(1, 16, 1)), folder);
  }

  @Test
  void softmaxOfEightLanes() throws IOException, InterruptedException {
    LintCheck.assertClean(new Softmax(config(1, 16, 8)), folder);
  }
}

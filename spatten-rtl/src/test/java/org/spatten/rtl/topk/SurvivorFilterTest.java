package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.config.SpattenConfig;

class SurvivorFilterTest {
  private static SpattenConfig config(int lanes, int parallelism, int softmaxLanes) {
    return new SpattenConfig(64 * lanes, 2, 2048, parallelism, 64, 256, 4, softmaxLanes);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, 1, jvm",
    "1, 16, 8, jvm",
    "2, 8, 2, jvm",
    "2, 4, 4, jvm",
    "4, 8, 8, jvm",
    "8, 16, 8, jvm",
    "8, 8, 8, jvm",
    "1, 16, 8, verilator"
  })
  void survivorsInOrder(int lanes, int parallelism, int softmaxLanes, String engine) {
    long seed = 41;
    var random = new Random(seed);
    var config = config(lanes, parallelism, softmaxLanes);
    var rows = Stream.generate(() -> FilterRow.random(config, random)).limit(60).toList();
    try (var bench = new FilterBench(config, engine, seed)) {
      bench.run(rows, 0, 0);
      bench.run(rows, 0.5, 0.5);
      bench.run(rows.subList(0, 15), 0, 0.9);
    }
  }

  @Test
  void linesWithoutSurvivorsTakeACycleEach() {
    var config = config(1, 16, 8);
    var exponentials = new ArrayList<>(Collections.nCopies(256, 5));
    exponentials.set(255, 6);
    var row = FilterRow.of(config, new Random(1), exponentials, 1);
    try (var bench = new FilterBench(config, "jvm", 1)) {
      // job, 16 lines, then one cycle each in the memory, the group and the vector
      assertThat(bench.run(List.of(row), 0, 0)).isEqualTo(1 + 16 + 3);
    }
  }

  @Test
  void manySurvivorsLeaveAsFullVectorsEachCycle() {
    var config = config(8, 16, 8);
    var row = FilterRow.of(config, new Random(2), Collections.nCopies(256, 5), 200);
    try (var bench = new FilterBench(config, "jvm", 2)) {
      assertThat(bench.run(List.of(row), 0, 0)).isEqualTo(1 + 3 + 200 / 8);
    }
  }
}

package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.rtl.config.SpattenConfig;

class QuickSelectTest {
  private static SpattenConfig config(int parallelism, int tokens) {
    return new SpattenConfig(64, 2, 2048, parallelism, 64, tokens, 4, 1);
  }

  @ParameterizedTest
  @CsvSource({"4, 64, jvm", "8, 64, jvm", "16, 256, jvm", "32, 128, jvm", "16, 256, verilator"})
  void keepsTheLargestAndOfEqualOnesTheFirst(int parallelism, int tokens, String engine) {
    long seed = 31;
    var random = new Random(seed);
    try (var bench = new SelectBench(config(parallelism, tokens), engine, seed)) {
      for (int i = 0; i < 400; i++) {
        var kinds = ExponentialRows.values();
        int n = 1 + random.nextInt(i % 2 == 0 ? tokens : 20);
        int k = 1 + random.nextInt(i % 10 == 0 ? 2 * n : n);
        var row = kinds[random.nextInt(kinds.length)].make(n, random);
        bench.select(row, Math.min(k, tokens));
      }
    }
  }

  @Test
  void everyKOfAFullRow() {
    try (var bench = new SelectBench(config(4, 64), "jvm", 2)) {
      var random = new Random(2);
      for (var kind : ExponentialRows.values()) {
        var row = kind.make(64, random);
        for (int k = 1; k <= 64; k++) {
          bench.select(row, k);
        }
      }
    }
  }

  @Test
  void equalValuesTakeOneRound() {
    try (var bench = new SelectBench(config(16, 1024), "jvm", 3)) {
      var row = ExponentialRows.EQUAL.make(1024, new Random(3));
      assertThat(bench.select(row, 100)).isEqualTo(1024 / 16 + 5);
    }
  }

  @Test
  void aRowThatIsKeptWholeTakesNoRound() {
    try (var bench = new SelectBench(config(16, 1024), "jvm", 4)) {
      var row = ExponentialRows.SPREAD.make(100, new Random(4));
      assertThat(bench.select(row, 100)).isEqualTo(2);
      assertThat(bench.select(row, 1024)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(ExponentialRows.class)
  void noRowExceedsTheBound(ExponentialRows kind) {
    var random = new Random(5);
    try (var bench = new SelectBench(config(16, 1024), "jvm", 5)) {
      for (int i = 0; i < 20; i++) {
        int k = 1 + random.nextInt(1023);
        assertThat(bench.select(kind.make(1024, random), k)).isLessThan(45 * 1024 / 16 + 300);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"102, 20", "204, 40", "921, 184", "1024, 512"})
  void averageCyclesOfASoftmaxStayBelowTheBudget(int n, int k) {
    var random = new Random(6);
    double budget = 1.2 * (3.4 * n / 16 + 12 * 3);
    try (var bench = new SelectBench(config(16, 1024), "jvm", 6)) {
      for (var kind :
          new ExponentialRows[] {
            ExponentialRows.SPREAD,
            ExponentialRows.FLAT,
            ExponentialRows.PEAKED,
            ExponentialRows.SINK
          }) {
        long cycles = 0;
        for (int i = 0; i < 60; i++) {
          cycles += bench.select(kind.make(n, random), k);
        }
        assertThat(cycles / 60.0).as("%s rows", kind).isLessThan(budget);
      }
    }
  }
}

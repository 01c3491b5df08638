package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every command at the tick at which a memory without tables and wake-ups issues it: the C++ test
 * program's own, which looks at every request and every constraint in every tick.
 */
class PlainComparisonTest {
  @ParameterizedTest(name = "{0} seed {1}")
  @CsvSource({
    "ramulator2-hbm2, 1",
    "ramulator2-ddr4, 2",
    "hbm2, 3",
    "ddr4-2400, 4",
    "hbm2-first-ready.yaml, 5",
    "hbm2-per-bank.yaml, 6",
    "ddr4-timeout.yaml, 7",
    "hbm2-closed.yaml, 8",
    "hbm2-cap.yaml, 9",
    "ddr4-cap.yaml, 10",
    "hbm3, 11",
    "hbm3-per-bank.yaml, 12",
  })
  void everyCommandComesWhenThePlainMemoryIssuesIt(String memory, int seed) {
    String source = memory.endsWith(".yaml") ? NativePrograms.resource(memory) : memory;
    NativePrograms.Result result =
        NativePrograms.run(NativePrograms.fast("plain_comparison"), source, seed, 60_000);
    assertThat(result.output()).contains(" commands alike, 0 failures");
    assertThat(result.status()).isZero();
  }
}

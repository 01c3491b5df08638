package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random traffic under the address and undefined-behaviour sanitizers. */
class MemoryPropertiesTest {
  private static final String FOLDER = "src/test/resources/org/spatten/dram/";

  /** Two compilers at a time. */
  @BeforeAll
  static void build() {
    Stream.<Runnable>of(
            () -> NativePrograms.sanitized("memory_properties"),
            () -> NativePrograms.fast("timing_checker_faults"),
            () -> NativePrograms.sanitized("axi_properties"),
            () -> NativePrograms.fast("no_allocation"))
        .parallel()
        .forEach(Runnable::run);
  }

  @Test
  void theTimingCheckerFindsEveryPlantedFault() {
    assertGood(NativePrograms.run(NativePrograms.fast("timing_checker_faults")));
  }

  @ParameterizedTest(name = "{0} seed {2}")
  @CsvSource({
    "ramulator2-hbm2, ramulator2-hbm2, 1",
    "ramulator2-hbm2, ramulator2-hbm2, 2",
    "ramulator2-ddr4, ramulator2-ddr4, 3",
    "hbm2, hbm2, 4",
    "hbm2, hbm2, 5",
    "ddr4-2400, ddr4-2400, 6",
    "ideal, none, 7",
    "hbm3, hbm3, 13",
    FOLDER + "hbm3-per-bank.yaml, hbm3, 14",
    FOLDER + "hbm2-per-bank.yaml, hbm2, 8",
    FOLDER + "ddr4-timeout.yaml, ddr4-2400, 9",
    FOLDER + "hbm2-closed.yaml, ramulator2-hbm2, 10",
    FOLDER + "hbm2-cap.yaml, hbm2, 11",
    FOLDER + "ddr4-cap.yaml, ddr4-2400, 12",
  })
  void commandsKeepTheirDistanceAndEveryReadIsAnsweredOnce(
      String memory, String checked, int seed) {
    assertGood(
        NativePrograms.run(
            NativePrograms.sanitized("memory_properties"), memory, checked, seed, 30_000));
  }

  @ParameterizedTest(name = "{0}, {1} bytes, seed {2}")
  @CsvSource({
    "ramulator2-hbm2, 32, 1",
    "hbm2, 4, 2",
    "hbm2, 64, 3",
    "hbm3, 32, 7",
    "ddr4-2400, 32, 4",
    "ddr4-2400, 64, 5",
    "ideal, 16, 6",
  })
  void axiBurstsReturnTheLastWriteInOrderOfTheirId(String preset, int busBytes, int seed) {
    assertGood(
        NativePrograms.run(
            NativePrograms.sanitized("axi_properties"), preset, busBytes, seed, 20_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ramulator2-hbm2",
        "ramulator2-ddr4",
        "hbm2",
        "hbm3",
        "ddr4-2400",
        "ideal",
        FOLDER + "hbm2-per-bank.yaml",
        FOLDER + "ddr4-cap.yaml"
      })
  void trafficTakesNothingFromTheHeap(String memory) {
    NativePrograms.Result result =
        NativePrograms.run(NativePrograms.fast("no_allocation"), memory, 3, 60_000);
    assertThat(result.output()).contains(" answers, 0 allocations");
    assertThat(result.status()).isZero();
  }

  private static void assertGood(NativePrograms.Result result) {
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output()).contains(" 0 failures");
  }
}

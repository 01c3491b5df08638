package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every issue and done cycle of every measured run of Ramulator 2. */
class ReferenceRunsTest {
  @BeforeAll
  static void dataIsThere() {
    assumeTrue(ReferenceData.present(), "no reference data beside the repository");
  }

  @TestFactory
  Stream<DynamicTest> everyCycleOfRamulator20Hbm2() {
    return identical(optimised(), ReferenceData.runs("hbm2", "ramulator2-hbm2"));
  }

  @TestFactory
  Stream<DynamicTest> everyCycleOfRamulator20Ddr4() {
    return identical(optimised(), ReferenceData.runs("ddr4", "ramulator2-ddr4"));
  }

  @TestFactory
  Stream<DynamicTest> everyCycleOfRamulator21Hbm2() {
    String firstReady = NativePrograms.resource("hbm2-first-ready.yaml");
    return identical(optimised(), ReferenceData.runs("hbm2-2.1", firstReady));
  }

  // Row hits first or not: sixteen reads on two command buses do not show it.
  @TestFactory
  Stream<DynamicTest> everyCycleOfRamulator21Hbm2WithRowHitsFirst() {
    return identical(optimised(), ReferenceData.runs("hbm2-2.1", "hbm2"));
  }

  @TestFactory
  Stream<DynamicTest> everyCycleUnderTheSanitizers() {
    return identical(sanitized(), ReferenceData.all());
  }

  @Test
  void noRunIsLeftOut() {
    assertThat(ReferenceData.runs("hbm2", "")).hasSize(20);
    assertThat(ReferenceData.runs("ddr4", "")).hasSize(2);
    assertThat(ReferenceData.runs("hbm2-2.1", "")).hasSize(2);
  }

  @Test
  void anotherPresetDoesNotReproduceARun() {
    ReferenceData.Run run = ReferenceData.runs("hbm2", "hbm2").get(0);
    assertThat(replay(optimised(), run).status()).isEqualTo(1);
  }

  private static Path optimised() {
    return NativePrograms.fast("reference_run");
  }

  private static Path sanitized() {
    return NativePrograms.sanitized("reference_run");
  }

  private static Stream<DynamicTest> identical(Path program, List<ReferenceData.Run> runs) {
    return runs.stream()
        .map(
            run ->
                DynamicTest.dynamicTest(
                    run.name(),
                    () -> {
                      NativePrograms.Result result = replay(program, run);
                      assertThat(result.output()).isEqualTo("4096 rows, 0 of them different\n");
                      assertThat(result.status()).isZero();
                    }));
  }

  private static NativePrograms.Result replay(Path program, ReferenceData.Run run) {
    return NativePrograms.run(
        program,
        run.preset(),
        run.traceFile(),
        run.expectedFile(),
        run.maxOutstanding(),
        run.realWrites(),
        run.useCycles());
  }
}

package org.spatten.workloads.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowPhasesTest {
  @Test
  void aPhaseLastsFromTheEndOfTheOneBeforeToItsOwn() {
    RowPhases phases = RowPhases.of(100, Map.of(RowPhase.QUEUED, 105L, RowPhase.KEYS, 125L), 149);
    assertThat(phases.cycles(RowPhase.QUEUED)).isEqualTo(5);
    assertThat(phases.cycles(RowPhase.KEYS)).isEqualTo(20);
    assertThat(phases.cycles(RowPhase.SOFTMAX)).isZero();
    assertThat(phases.cycles(RowPhase.RESPONSE)).isEqualTo(25);
  }

  @Test
  void aPhaseThatEndsBeforeAnEarlierOneIsEmpty() {
    RowPhases phases = RowPhases.of(0, Map.of(RowPhase.SOFTMAX, 50L, RowPhase.SELECT, 30L), 99);
    assertThat(phases.cycles(RowPhase.SELECT)).isZero();
    assertThat(phases.cycles(RowPhase.RESPONSE)).isEqualTo(50);
  }

  @Test
  void thePhasesTogetherAreTheCyclesOfTheRow() {
    long seed = 5;
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Map<RowPhase, Long> ends =
          Arrays.stream(RowPhase.values())
              .collect(Collectors.toMap(Function.identity(), p -> 10 + random.nextLong(90)));
      RowPhases phases = RowPhases.of(10, ends, 99);
      assertThat(Arrays.stream(RowPhase.values()).mapToLong(phases::cycles).sum())
          .as("seed " + seed)
          .isEqualTo(90);
    }
  }
}

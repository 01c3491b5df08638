package org.spatten.hdl.agree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spatten.hdl.coverage.Instrumentation;

/** Counters of coverage leave a design's behaviour alone. */
class CountedDesignsAgreeTest {
  private static final int DESIGNS = Boolean.getBoolean("spatten.long") ? 2000 : 60;

  @Test
  void aDesignWithCountersGivesTheSameOutputs() {
    int counters = 0;
    for (long seed = 1; seed <= DESIGNS; seed++) {
      var trial = Trial.of("d" + seed, Choices.of(seed));
      var counted = Instrumentation.of(trial.circuit().design());
      counters += counted.counters().values().stream().mapToInt(c -> c.size()).sum();
      var circuit = new RandomDesign(counted.design(), trial.circuit().domains());
      assertThat(Trial.run(trial.name(), circuit, trial.stimulus()))
          .as("seed %d", seed)
          .isEqualTo(trial.expected());
    }
    assertThat(counters).isGreaterThan(5 * DESIGNS);
  }
}

package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;
import org.spatten.hdl.test.Scoreboard;

class FirTest {
  private static final List<Integer> TAPS = List.of(-1, 5, 5, -1);

  // begin reference
  /** The definition, with nothing of the circuit in it. */
  private static int[] reference(int[] samples, List<Integer> taps) {
    int[] results = new int[samples.length];
    for (int n = 0; n < samples.length; n++) {
      for (int i = 0; i < taps.size() && i <= n; i++) {
        results[n] += taps.get(i) * samples[n - i];
      }
    }
    return results;
  }

  // end reference

  // begin random
  @RtlTest
  void resultsAreThoseOfTheDefinition(Engine engine) {
    for (var taps : List.of(TAPS, List.of(3, -2), List.of(7, 0, -128, 1, 100))) {
      int[] samples = new Random(engine.seed()).ints(300, -128, 128).toArray();
      var board = new Scoreboard<Integer>();
      Arrays.stream(reference(samples, taps)).forEach(board::expect);

      try (var dut = engine.simulate(new Fir(8, taps))) {
        dut.at(c -> c.results).monitor(bits -> board.actual(bits.intValue()));
        dut.parallel(
            () -> dut.at(c -> c.samples).sendAll(samples, randomGaps(engine.seed() + 1)),
            () -> dut.at(c -> c.results).receive(300, randomGaps(engine.seed() + 2)));
        board.requireEmpty();
      }
    }
  }

  // end random

  // begin impulse
  @RtlTest
  void anImpulseGivesTheTaps(Engine engine) {
    try (var dut = engine.simulate(new Fir(8, TAPS))) {
      dut.parallel(
          () -> dut.at(c -> c.samples).sendAll(1, 0, 0, 0, 0, 0),
          () -> assertThat(dut.at(c -> c.results).receive(6)).containsExactly(-1, 5, 5, -1, 0, 0));
    }
  }

  // end impulse

  // begin extremes
  @RtlTest
  void theLargestSumsFit(Engine engine) {
    int[] samples = {127, -128, -128, 127, -128, 127, 127, -128};
    try (var dut = engine.simulate(new Fir(8, TAPS))) {
      dut.parallel(
          () -> dut.at(c -> c.samples).sendAll(samples, randomGaps(engine.seed())),
          () -> assertThat(dut.at(c -> c.results).receive(8)).isEqualTo(reference(samples, TAPS)));
    }
  }

  // end extremes

  // begin speed
  @RtlTest
  void oneSamplePassesEachCycleAfterThreeOfLatency(Engine engine) {
    try (var dut = engine.simulate(new Fir(8, TAPS))) {
      long begin = dut.cycle();
      dut.parallel(
          () -> dut.at(c -> c.samples).sendAll(new long[100]),
          () -> dut.at(c -> c.results).receive(100));
      assertThat(dut.cycle() - begin).isEqualTo(100 + 3);
    }
  }
  // end speed
}

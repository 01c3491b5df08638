package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;

class BridgeTest {
  // begin clocks
  @RtlTest
  void wordsArriveInOrderAtEveryRatio(Engine engine) {
    int[] sent = IntStream.range(0, 100).toArray();
    int[] expected = IntStream.range(1, 101).toArray();

    for (long period : new long[] {25_000, 10_000, 3_333}) { // picoseconds
      var timed = engine.withClock("adc_clk", period);
      try (var dut = timed.simulate(new Bridge())) {
        dut.parallel(
            () -> dut.at(c -> c.samples).sendAll(sent, randomGaps(engine.seed())),
            () -> assertThat(dut.at(c -> c.words).receive(100)).isEqualTo(expected));
      }
    }
  }

  // end clocks

  // begin tasks
  @RtlTest
  void aSampleArrivesWithinSixCycles(Engine engine) {
    try (var dut = engine.simulate(new Bridge())) {
      dut.poke(c -> c.samples.payload, 41);
      dut.poke(c -> c.samples.valid, 1);
      dut.clock("adc_clk").step();
      dut.poke(c -> c.samples.valid, 0);

      long begin = dut.cycle();
      dut.waitUntil(() -> dut.peek(c -> c.words.valid) == 1);
      assertThat(dut.cycle() - begin).isLessThanOrEqualTo(6);
      assertThat(dut.peek(c -> c.words.payload)).isEqualTo(42);
    }
  }

  // end tasks

  @TempDir Path folder;

  // begin inside
  @RtlTest
  void everyLineIsReached(Engine engine) {
    var watched = engine.withInside().withWave(folder.resolve(engine.name() + ".fst"));
    try (var dut = watched.simulate(new PairSums(8))) {
      var half = dut.probe("half"); // a register inside
      dut.at(c -> c.numbers).send(7);
      assertThat(half.peek()).isEqualTo(1);
      dut.parallel(
          () -> dut.at(c -> c.numbers).sendAll(8, 9),
          () -> assertThat(dut.at(c -> c.sums).receive(1)).containsExactly(15));
      dut.step(); // nothing is sent: the way past the `when`

      var coverage = dut.lineCoverage();
      assertThat(coverage.text()).contains("lines: 6 of 6").contains("branches: 2 of 2");
      coverage.writeLcov(folder.resolve("lines.info"), Path.of("src/test/java"));
    }
  }

  // end inside
}

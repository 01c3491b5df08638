package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.Random;
import java.util.stream.IntStream;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;

class PairSumsTest {
  // begin test
  @RtlTest
  void everySumArrivesOnceWhateverTheGaps(Engine engine) {
    int[] numbers = new Random(engine.seed()).ints(200, 0, 256).toArray();
    int[] expected =
        IntStream.range(0, 100).map(i -> numbers[2 * i] + numbers[2 * i + 1]).toArray();

    try (var dut = engine.simulate(new PairSums(8))) {
      dut.parallel(
          () -> dut.at(c -> c.numbers).sendAll(numbers, randomGaps(engine.seed())),
          () ->
              assertThat(dut.at(c -> c.sums).receive(100, randomGaps(engine.seed() + 1)))
                  .isEqualTo(expected));
    }
  }

  // end test

  @RtlTest
  void buffersChangeNoSum(Engine engine) {
    int[] numbers = new Random(engine.seed()).ints(200, 0, 256).toArray();
    int[] expected =
        IntStream.range(0, 100).map(i -> numbers[2 * i] + numbers[2 * i + 1]).toArray();
    try (var dut = engine.simulate(new BufferedPairSums())) {
      dut.parallel(
          () -> dut.at(c -> c.numbers).sendAll(numbers, randomGaps(engine.seed())),
          () ->
              assertThat(dut.at(c -> c.sums).receive(100, randomGaps(engine.seed() + 1)))
                  .isEqualTo(expected));
    }
  }
}

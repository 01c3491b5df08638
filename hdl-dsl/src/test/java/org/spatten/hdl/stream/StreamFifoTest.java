package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.face.Dut;

class StreamFifoTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void theOrderIsKeptUnderRandomGaps(int depth) {
    for (int eagerness : new int[] {30, 100}) {
      try (var bench = new StreamBench(new StreamFifo<>(Hdl.uint(8), depth), depth, eagerness)) {
        bench.dut.reset();
        var sent = numbers(200, 8);
        bench.source("push", sent);
        var popped = bench.sink("pop");
        bench.run(sent.size());
        assertThat(popped.received).isEqualTo(sent);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void onePayloadPassesEachCycle(int depth) {
    try (var bench = new StreamBench(new StreamFifo<>(Hdl.uint(8), depth), 1, 100)) {
      bench.dut.reset();
      bench.source("push", numbers(100, 8));
      bench.sink("pop");
      assertThat(bench.run(100)).isEqualTo(101);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void itHoldsDepthEntriesAndCountsThem(int depth) {
    try (var dut = Dut.of(new StreamFifo<>(Hdl.uint(8), depth))) {
      dut.reset().set("push_valid", 1);
      for (int i = 0; i < depth; i++) {
        assertThat(dut.get("occupancy")).isEqualTo(i);
        assertThat(dut.has("push_ready")).isTrue();
        dut.step();
      }
      assertThat(dut.get("occupancy")).isEqualTo(depth);
      assertThat(dut.has("push_ready")).isFalse();
    }
  }

  static List<Long> numbers(int count, int width) {
    var random = new Random(count);
    return LongStream.range(0, count).map(i -> random.nextLong() >>> (64 - width)).boxed().toList();
  }

  /** The parts of a word, the lowest first. */
  static void parts(long word, int width, int count, List<Long> parts) {
    for (int i = 0; i < count; i++) {
      parts.add(word >> (width * i) & ((1 << width) - 1));
    }
  }
}

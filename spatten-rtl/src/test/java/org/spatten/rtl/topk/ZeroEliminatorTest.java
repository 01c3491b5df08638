package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.Hdl.uint;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.PortSession;

class ZeroEliminatorTest {
  private static int[] members(int[] values, int mask) {
    return IntStream.range(0, values.length)
        .filter(i -> (mask >> i & 1) != 0)
        .map(i -> values[i])
        .toArray();
  }

  private static void give(PortSession bench, int[] values, int mask) {
    bench.set("sparse_valid", 1);
    bench.set("sparse_payload_mask", Integer.toUnsignedLong(mask));
    bench.setAll("sparse_payload_values", values);
  }

  private static void expect(PortSession bench, int[] members) {
    assertThat(bench.getInt("compacted_valid")).isEqualTo(1);
    assertThat(bench.getInt("compacted_payload_count")).isEqualTo(members.length);
    assertThat(bench.getAll("compacted_payload_values", members.length)).isEqualTo(members);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyMask(int lanes) {
    try (var bench = new PortSession(new ZeroEliminator<>(uint(7), lanes, false), "jvm", 1)) {
      var values = IntStream.range(0, lanes).map(i -> 100 + i).toArray();
      for (int mask = 0; mask < 1 << lanes; mask++) {
        give(bench, values, mask);
        expect(bench, members(values, mask));
      }
      bench.set("sparse_valid", 0);
      assertThat(bench.getInt("compacted_valid")).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"16, jvm", "13, jvm", "32, jvm"})
  void randomMasksThroughTheRegister(int lanes, String engine) {
    long seed = 5;
    var random = new Random(seed);
    try (var bench = new PortSession(new ZeroEliminator<>(uint(17), lanes, true), engine, seed)) {
      for (int i = 0; i < 2000; i++) {
        var values = random.ints(lanes, 0, 1 << 17).toArray();
        int mask =
            (random.nextInt() & (i % 3 == 0 ? random.nextInt() : -1)) & (int) ((1L << lanes) - 1);
        give(bench, values, mask);
        bench.step();
        expect(bench, members(values, mask));
        if (i % 5 == 0) {
          bench.set("sparse_valid", 0);
          bench.step();
          assertThat(bench.getInt("compacted_valid")).isZero();
        }
      }
    }
  }
}

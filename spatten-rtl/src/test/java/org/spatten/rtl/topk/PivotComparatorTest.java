package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class PivotComparatorTest {
  private static int mask(int[] values, int count, IntPredicate belongs) {
    return IntStream.range(0, count).filter(i -> belongs.test(values[i])).map(i -> 1 << i).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void eachOccupiedLaneIsOnOneSideOrEqual(int lanes) {
    long seed = 52;
    var random = new Random(seed);
    var config = new SpattenConfig(64, 2, 2048, lanes, 64, 256, 4, 1);
    try (var session = new PortSession(new PivotComparator(config), "jvm", seed)) {
      for (int i = 0; i < 1000; i++) {
        int range = 1 + random.nextInt(random.nextBoolean() ? 4 : 1 << 17);
        var values = random.ints(lanes, 0, range).toArray();
        int pivot = random.nextInt(range);
        int count = random.nextInt(lanes + 1);
        boolean valid = random.nextInt(4) != 0;
        session.set("line_valid", valid ? 1 : 0);
        session.set("line_payload_count", count);
        session.setAll("line_payload_values", values);
        session.set("pivot", pivot);
        int used = valid ? count : 0;
        assertThat(session.getInt("larger")).isEqualTo(mask(values, used, v -> v > pivot));
        assertThat(session.getInt("smaller")).isEqualTo(mask(values, used, v -> v < pivot));
        assertThat(session.getInt("equal")).isEqualTo(mask(values, used, v -> v == pivot));
        session.step();
      }
    }
  }
}

package org.spatten.rtl.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.PortSession;

class LineAllocatorTest {
  @ParameterizedTest
  @CsvSource({"1, 16", "2, 5", "3, 4", "8, 16"})
  void linesAreFreeExactlyWhenEveryLaneThatTakesPartHasThem(int lanes, int lines) {
    var random = new Random(lanes * 100L + lines);
    int[] used = new int[lanes];
    int refusals = 0;
    try (var session = new PortSession(new LineAllocator(lanes, lines), "jvm", 1)) {
      for (int cycle = 0; cycle < 2000; cycle++) {
        int count = 1 + random.nextInt(lanes);
        int each = 1 + random.nextInt(2);
        boolean fits = true;
        for (int lane = 0; lane < count; lane++) {
          fits &= used[lane] + each <= lines;
        }
        session.set("lanes", count);
        session.set("lines", each);
        session.set("take", 0);
        assertThat(session.isSet("available")).as("cycle " + cycle).isEqualTo(fits);
        boolean take = fits && random.nextInt(3) > 0;
        session.set("take", take ? 1 : 0);
        for (int lane = 0; lane < lanes; lane++) {
          boolean leaves = used[lane] > 0 && random.nextBoolean();
          session.set("returned_" + lane, leaves ? 1 : 0);
          used[lane] += (take && lane < count ? each : 0) - (leaves ? 1 : 0);
        }
        refusals += fits ? 0 : 1;
        session.step();
      }
    }
    assertThat(refusals).isPositive();
  }
}

package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.rtl.bench.PortSession;

class PerformanceCountersTest {
  @Test
  void eachCounterCountsTheCyclesOfItsOwnEvent() {
    long seed = 11;
    var random = new Random(seed);
    int events = Event.values().length;
    long[] expected = new long[events];
    try (var session = new PortSession(new PerformanceCounters(), "jvm", seed)) {
      for (int cycle = 0; cycle < 500; cycle++) {
        var activity = new BigInteger(events, random);
        session.set("activity", activity);
        session.step();
        for (int i = 0; i < events; i++) {
          expected[i] += activity.testBit(i) ? 1 : 0;
        }
      }
      session.set("activity", 0);
      session.step();
      for (int i = 0; i < events; i++) {
        assertThat(session.get("counts_" + i))
            .as("counter " + i + ", seed " + seed)
            .isEqualTo(BigInteger.valueOf(expected[i]));
      }
    }
  }
}

package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.rtl.bench.PortSession;

class PerformanceCountersTest {
  private static final int LANES = 3;
  private static final List<Event> EVENTS = List.of(Event.values());

  @Test
  void eachCounterCountsTheCyclesOfItsOwnEventAndBuffersCountLanes() {
    long seed = 11;
    var random = new Random(seed);
    int events = Event.values().length;
    long[] expected = new long[events];
    try (var session = new PortSession(new PerformanceCounters(LANES), "jvm", seed)) {
      for (int cycle = 0; cycle < 500; cycle++) {
        var activity = new BigInteger(events, random);
        var keyLanes = new BigInteger(LANES, random);
        var valueLanes = new BigInteger(LANES, random);
        session.set("activity", activity);
        session.set("key_lanes", keyLanes);
        session.set("value_lanes", valueLanes);
        session.step();
        for (int i = 0; i < events; i++) {
          int amount =
              switch (EVENTS.get(i)) {
                case KEY_BUFFER_READ -> keyLanes.bitCount();
                case VALUE_BUFFER_READ -> valueLanes.bitCount();
                default -> 1;
              };
          expected[i] += activity.testBit(i) ? amount : 0;
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

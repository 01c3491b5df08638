package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

class RowGateTest {
  @ParameterizedTest(name = "{0} lanes")
  @CsvSource({"1", "2", "8"})
  void aVectorPassesWhenItsLinesAreFreeAndEveryLaneHasRoom(int lanes) {
    var config = new SpattenConfig(64 * lanes, 4, 16, 16, 64, 1024, 8, 8);
    var random = new Random(lanes);
    int[][] used = new int[2][lanes];
    int waits = 0;
    try (var session = new PortSession(new RowGate(config), "jvm", 1)) {
      for (int cycle = 0; cycle < 1500; cycle++) {
        var vector = FetchVector.random(config, random);
        drive(session, vector.payload());
        session.set("rows_valid", 1);
        boolean room = true;
        for (int lane = 0; lane < lanes; lane++) {
          boolean ready = random.nextInt(10) > 0;
          session.set("lanes_" + lane + "_ready", ready ? 1 : 0);
          room &= ready;
        }
        boolean linesFree = linesFree(vector, used[vector.isValue() ? 1 : 0], 16);
        boolean passes = room && linesFree;
        assertThat(session.isSet("rows_ready")).as("cycle " + cycle).isEqualTo(passes);
        assertThat(session.isSet("key_lines_short")).isEqualTo(!vector.isValue() && !linesFree);
        assertThat(session.isSet("value_lines_short")).isEqualTo(vector.isValue() && !linesFree);
        assertThat(session.isSet("lanes_full")).isEqualTo(!room);
        waits += linesFree ? 0 : 1;
        for (int lane = 0; lane < lanes; lane++) {
          boolean mine = passes && lane < vector.count();
          assertThat(session.isSet("lanes_" + lane + "_valid")).isEqualTo(mine);
          used[vector.isValue() ? 1 : 0][lane] += mine ? lines(vector) : 0;
          leave(session, "key_left_" + lane, used[0], lane, random, mine);
          leave(session, "value_left_" + lane, used[1], lane, random, mine);
        }
        session.step();
      }
    }
    assertThat(waits).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "count, 0, a fetch of no rows or of more rows than lanes",
    "head_size, 3, a fetch with an unknown head size",
    "key_bits, 3, a fetch of keys of an unknown width",
    "kind, 2, both planes are fetched at once of keys that have not 8 + 4 bits",
    "fused, 1, keys are fused that are not 64 words of 6 bits"
  })
  void anImpossibleFetchStopsTheSimulation(String member, int value, String message) {
    var config = new SpattenConfig(64, 2, 16, 16, 64, 1024, 8, 8);
    try (var session = new PortSession(new RowGate(config), "jvm", 1)) {
      Map<String, BigInteger> legal = new HashMap<>();
      legal.put("count", BigInteger.ONE);
      legal.put(member, BigInteger.valueOf(value));
      drive(session, legal);
      session.set("rows_valid", 1);
      assertThatThrownBy(session::step)
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining(message);
    }
  }

  private static void leave(
      PortSession session, String port, int[] used, int lane, Random random, boolean justTaken) {
    boolean leaves = !justTaken && used[lane] > 0 && random.nextInt(3) > 0;
    session.set(port, leaves ? 1 : 0);
    used[lane] -= leaves ? 1 : 0;
  }

  private static int lines(FetchVector vector) {
    boolean twoHeads = vector.fused() && vector.kind().code() == 0;
    return vector.headSize() == HeadSize.D128 || twoHeads ? 2 : 1;
  }

  private static boolean linesFree(FetchVector vector, int[] used, int capacity) {
    for (int lane = 0; lane < vector.count(); lane++) {
      if (used[lane] + lines(vector) > capacity) {
        return false;
      }
    }
    return true;
  }

  private static void drive(PortSession session, Map<String, BigInteger> payload) {
    payload.forEach((member, value) -> session.set("rows_payload_" + member, value));
  }
}

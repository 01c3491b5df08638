package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class GroupAssemblerTest {
  /** Places that the beats of a group take: one to three beats, or one or two and an LSB beat. */
  private static final int[][] PLACES = {{0}, {0, 1}, {0, 1, 2}, {0, 2}};

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1})
  void groupsAreJoinedWithoutAPause(double rate) {
    var random = new Random(3);
    List<Map<String, BigInteger>> beats = new ArrayList<>();
    List<Map<Integer, BigInteger>> expected = new ArrayList<>();
    List<BigInteger> lanes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      var lane = BigInteger.valueOf(random.nextInt(8));
      Map<Integer, BigInteger> group = new HashMap<>();
      int[] places = PLACES[random.nextInt(PLACES.length)];
      for (int place : places) {
        var data = new BigInteger(256, random);
        group.put(place, data);
        boolean last = place == places[places.length - 1];
        beats.add(
            Map.of(
                "data",
                data,
                "tag_place",
                BigInteger.valueOf(place),
                "tag_last",
                last ? BigInteger.ONE : BigInteger.ZERO,
                "tag_lane",
                lane));
      }
      expected.add(group);
      lanes.add(lane);
    }
    try (var session = new PortSession(new GroupAssembler(SpattenConfig.FULL), "jvm", 1)) {
      var source = new StreamSource(session, "beats", beats, random, rate);
      var sink = new StreamSink(session, "groups", List.of("raw", "lane"), random, rate);
      int limit = rate == 1 ? beats.size() + 1 : 4 * beats.size();
      Actor.run(session, List.of(source, sink), () -> sink.received().size() == 200, limit);
      for (int i = 0; i < 200; i++) {
        var received = sink.received().get(i);
        assertThat(received.get("lane")).isEqualTo(lanes.get(i));
        expected.get(i).forEach((place, data) -> assertThat(part(received, place)).isEqualTo(data));
      }
    }
  }

  private static BigInteger part(Map<String, BigInteger> group, int place) {
    var mask = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
    return group.get("raw").shiftRight(256 * place).and(mask);
  }
}

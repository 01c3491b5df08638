package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class DataCrossbarTest {
  private static final int GROUPS = 200;
  private static final List<String> FORMAT =
      List.of("format_code", "format_half", "format_two", "format_value");

  @ParameterizedTest(name = "lanes {0}, channels {1}")
  @CsvSource({"1, 2", "1, 16", "2, 4", "8, 2", "8, 16"})
  void eachLaneGetsItsGroupsInTheOrderInWhichItAskedForThem(int lanes, int channels) {
    var random = new Random(lanes * 37L + channels);
    var config = new SpattenConfig(64 * lanes, channels, 256, 16, 64, 1024, 8, 8);
    List<List<Map<String, BigInteger>>> orders = lists(lanes);
    List<List<Map<String, BigInteger>>> groups = lists(channels);
    List<List<Map<String, BigInteger>>> expected = lists(lanes);
    for (int i = 0; i < GROUPS; i++) {
      int lane = random.nextInt(lanes);
      int channel = random.nextInt(channels);
      var raw = new BigInteger(768, random);
      var format = new HashMap<String, BigInteger>();
      FORMAT.forEach(m -> format.put(m, new BigInteger(m.endsWith("code") ? 3 : 1, random)));
      groups.get(channel).add(Map.of("raw", raw, "lane", BigInteger.valueOf(lane)));
      expected.get(lane).add(with(format, "raw", raw));
      orders.get(lane).add(with(format, "channel", BigInteger.valueOf(channel)));
    }
    try (var session = new PortSession(new DataCrossbar(config), "jvm", 1)) {
      List<Actor> actors = new ArrayList<>();
      for (int c = 0; c < channels; c++) {
        actors.add(new StreamSource(session, "channels_" + c, groups.get(c), random, 0.7));
      }
      var members = new ArrayList<>(FORMAT);
      members.add("raw");
      List<StreamSink> sinks = new ArrayList<>();
      for (int l = 0; l < lanes; l++) {
        actors.add(new StreamSource(session, "orders_" + l, orders.get(l), random, 0.7));
        sinks.add(new StreamSink(session, "lanes_" + l, members, random, 0.7));
      }
      actors.addAll(sinks);
      Actor.run(
          session,
          actors,
          () -> sinks.stream().mapToInt(s -> s.received().size()).sum() == GROUPS,
          10_000);
      for (int l = 0; l < lanes; l++) {
        assertThat(sinks.get(l).received()).as("lane " + l).isEqualTo(expected.get(l));
      }
    }
  }

  private static List<List<Map<String, BigInteger>>> lists(int count) {
    List<List<Map<String, BigInteger>>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static Map<String, BigInteger> with(
      Map<String, BigInteger> map, String name, BigInteger value) {
    var more = new HashMap<>(map);
    more.put(name, value);
    return more;
  }
}

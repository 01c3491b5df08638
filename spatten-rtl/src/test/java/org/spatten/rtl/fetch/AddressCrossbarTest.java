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

class AddressCrossbarTest {
  private static final int GROUPS = 100;
  private static final List<String> FORMAT =
      List.of("format_code", "format_half", "format_two", "format_value");

  @ParameterizedTest(name = "lanes {0}, channels {1}")
  @CsvSource({"1, 2", "1, 16", "2, 4", "8, 2", "8, 16"})
  void groupsReachTheirChannelsAndEachLaneKnowsWhereItsNextOneIs(int lanes, int channels) {
    var random = new Random(lanes * 31L + channels);
    var config = new SpattenConfig(64 * lanes, channels, 256, 16, 64, 1024, 8, 8);
    try (var session = new PortSession(new AddressCrossbar(config), "jvm", 1)) {
      List<Actor> actors = new ArrayList<>();
      List<StreamSink> sinks = new ArrayList<>();
      List<StreamSink> orders = new ArrayList<>();
      List<List<Map<String, BigInteger>>> sent = new ArrayList<>();
      var orderMembers = new ArrayList<>(FORMAT);
      orderMembers.add("channel");
      for (int l = 0; l < lanes; l++) {
        sent.add(laneGroups(l, channels, random));
        actors.add(new StreamSource(session, "lanes_" + l, sent.get(l), random, 0.8));
        orders.add(
            new StreamSink(session, "orders_" + l, orderMembers, random, 0.9).allowingChanges());
      }
      var members =
          List.of("group_address", "group_lsb_address", "group_beats", "group_lsb", "lane");
      for (int c = 0; c < channels; c++) {
        sinks.add(new StreamSink(session, "channels_" + c, members, random, 0.7).allowingChanges());
      }
      actors.addAll(sinks);
      actors.addAll(orders);
      int total = lanes * GROUPS;
      Actor.run(
          session,
          actors,
          () -> sinks.stream().mapToInt(s -> s.received().size()).sum() == total,
          20_000);
      for (int l = 0; l < lanes; l++) {
        checkLane(l, sent.get(l), orders.get(l).received(), sinks);
      }
    }
  }

  private static List<Map<String, BigInteger>> laneGroups(int lane, int channels, Random random) {
    List<Map<String, BigInteger>> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      var group = new HashMap<String, BigInteger>();
      group.put("group_address", BigInteger.valueOf(GROUPS * lane + i));
      group.put("group_lsb_address", new BigInteger(27, random));
      group.put("group_beats", new BigInteger(2, random));
      group.put("group_lsb", new BigInteger(1, random));
      group.put("order_channel", BigInteger.valueOf(random.nextInt(channels)));
      FORMAT.forEach(
          m -> group.put("order_" + m, new BigInteger(m.endsWith("code") ? 3 : 1, random)));
      groups.add(group);
    }
    return groups;
  }

  private static void checkLane(
      int lane,
      List<Map<String, BigInteger>> sent,
      List<Map<String, BigInteger>> orders,
      List<StreamSink> channels) {
    int[] next = new int[channels.size()];
    assertThat(orders).hasSize(GROUPS);
    for (int i = 0; i < GROUPS; i++) {
      var group = sent.get(i);
      var order = orders.get(i);
      order.forEach((m, v) -> assertThat(v).as(m).isEqualTo(group.get("order_" + m)));
      int channel = order.get("channel").intValue();
      var mine =
          channels.get(channel).received().stream()
              .filter(g -> g.get("lane").intValue() == lane)
              .toList();
      var arrived = mine.get(next[channel]++);
      arrived.forEach(
          (m, v) ->
              assertThat(v)
                  .as(m)
                  .isEqualTo(m.equals("lane") ? BigInteger.valueOf(lane) : group.get(m)));
    }
  }
}

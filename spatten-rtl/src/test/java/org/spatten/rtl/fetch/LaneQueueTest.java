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

class LaneQueueTest {
  private static final List<String> MEMBERS =
      List.of(
          "group_address",
          "group_lsb_address",
          "group_beats",
          "group_lsb",
          "order_channel",
          "order_format_code",
          "order_format_half",
          "order_format_two",
          "order_format_value");

  @ParameterizedTest(name = "{0} channels")
  @ValueSource(ints = {2, 4, 16})
  void eachRowBecomesTheOneOrTwoGroupsOfItsPlaceInMemory(int channels) {
    var random = new Random(channels);
    var config = new SpattenConfig(64, channels, 256, 16, 64, 1024, 8, 8);
    List<Map<String, BigInteger>> rows = new ArrayList<>();
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      add(random, channels, rows, expected);
    }
    try (var session = new PortSession(new LaneQueue(config), "jvm", 1)) {
      var source = new StreamSource(session, "rows", rows, random, 0.8);
      var sink = new StreamSink(session, "groups", MEMBERS, random, 0.8);
      Actor.run(
          session, List.of(source, sink), () -> sink.received().size() == expected.size(), 5000);
      assertThat(sink.received()).isEqualTo(expected);
    }
  }

  private static void add(
      Random random,
      int channels,
      List<Map<String, BigInteger>> rows,
      List<Map<String, BigInteger>> expected) {
    int token = random.nextInt(1024);
    int base = random.nextInt(1 << 26);
    int rotate = random.nextInt(channels);
    int lsbBase = random.nextInt(1 << 26);
    int beats = 1 + random.nextInt(3);
    int groups = 1 + random.nextInt(2);
    int lsb = random.nextInt(2);
    int[] format = {random.nextInt(8), random.nextInt(2), random.nextInt(2), random.nextInt(2)};
    var row = new HashMap<String, BigInteger>();
    put(row, "token", token);
    put(row, "plane_base", base);
    put(row, "plane_rotate", rotate);
    put(row, "lsb_base", lsbBase);
    put(row, "plan_beats", beats);
    put(row, "plan_lsb", lsb);
    put(row, "plan_pair", groups - 1);
    put(row, "plan_stride", beats * groups);
    put(row, "plan_lines", random.nextInt(4));
    putFormat(row, "plan_format_", format);
    rows.add(row);
    for (int g = 0; g < groups; g++) {
      var group = new HashMap<String, BigInteger>();
      put(group, "group_address", base + token / channels * beats * groups + g * beats);
      put(group, "group_lsb_address", lsbBase + token / channels * groups + g);
      put(group, "group_beats", beats);
      put(group, "group_lsb", lsb);
      put(group, "order_channel", (token + rotate) % channels);
      putFormat(group, "order_format_", format);
      expected.add(group);
    }
  }

  private static void putFormat(Map<String, BigInteger> map, String prefix, int[] format) {
    put(map, prefix + "code", format[0]);
    put(map, prefix + "half", format[1]);
    put(map, prefix + "two", format[2]);
    put(map, prefix + "value", format[3]);
  }

  private static void put(Map<String, BigInteger> map, String name, int value) {
    map.put(name, BigInteger.valueOf(value));
  }
}

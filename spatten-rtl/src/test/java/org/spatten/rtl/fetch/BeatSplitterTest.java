package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
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

class BeatSplitterTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1})
  void everyBeatIsReadOnceOneACycle(double rate) {
    var random = new Random(7);
    List<Map<String, BigInteger>> groups = new ArrayList<>();
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int beats = 1 + random.nextInt(3);
      boolean lsb = beats < 3 && random.nextBoolean();
      int address = random.nextInt(1 << 26);
      int lsbAddress = random.nextInt(1 << 26);
      int lane = random.nextInt(8);
      groups.add(
          Map.of(
              "group_address", big(address),
              "group_lsb_address", big(lsbAddress),
              "group_beats", big(beats),
              "group_lsb", big(lsb ? 1 : 0),
              "lane", big(lane)));
      for (int beat = 0; beat < beats; beat++) {
        expected.add(beat(address + beat, beat, !lsb && beat == beats - 1, lane));
      }
      if (lsb) {
        expected.add(beat(lsbAddress, 2, true, lane));
      }
    }
    try (var session = new PortSession(new BeatSplitter(SpattenConfig.FULL), "jvm", 1)) {
      var members = List.of("address", "tag_place", "tag_last", "tag_lane");
      var source = new StreamSource(session, "groups", groups, random, rate);
      var sink = new StreamSink(session, "beats", members, random, rate);
      int limit = rate == 1 ? expected.size() : 4 * expected.size();
      Actor.run(
          session, List.of(source, sink), () -> sink.received().size() == expected.size(), limit);
      assertThat(sink.received()).isEqualTo(expected);
    }
  }

  private static Map<String, BigInteger> beat(int address, int place, boolean last, int lane) {
    return Map.of(
        "address", big(address),
        "tag_place", big(place),
        "tag_last", big(last ? 1 : 0),
        "tag_lane", big(lane));
  }

  private static BigInteger big(int value) {
    return BigInteger.valueOf(value);
  }
}

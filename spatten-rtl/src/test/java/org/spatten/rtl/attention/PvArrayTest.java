package org.spatten.rtl.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.LintCheck;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

class PvArrayTest {
  private record Row(int slot, HeadSize headSize, List<Long> sums) {}

  private final List<Map<String, BigInteger>> weights = new ArrayList<>();
  private final List<List<Map<String, BigInteger>>> segments = new ArrayList<>();

  @ParameterizedTest(name = "{0} lanes, sums taken at {1}, seed {2}")
  @CsvSource({"1, 1.0, 1", "1, 0.3, 2", "2, 0.5, 3", "8, 0.8, 4"})
  void sumsAreExactAndARowWaitsWhileTheNextAccumulates(int lanes, double rate, long seed) {
    var config = new SpattenConfig(64 * lanes, 2, 64, 16, 16, 128, 8, 8);
    var random = new Random(seed);
    for (int lane = 0; lane < lanes; lane++) {
      segments.add(new ArrayList<>());
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      rows.add(row(lanes, random));
    }
    var members = new ArrayList<>(List.of("slot", "index", "last"));
    for (int i = 0; i < 8; i++) {
      members.add("sums_" + i);
    }
    try (var session = new PortSession(new PvArray(config), "jvm", seed)) {
      List<Actor> actors = new ArrayList<>();
      actors.add(new StreamSource(session, "weights", weights, random, 0.9));
      for (int lane = 0; lane < lanes; lane++) {
        actors.add(new StreamSource(session, "values_" + lane, segments.get(lane), random, 0.9));
      }
      var sink = new StreamSink(session, "sums", members, random, rate);
      actors.add(sink);
      int beats = rows.stream().mapToInt(row -> row.sums().size() / 8).sum();
      Actor.run(session, actors, () -> sink.received().size() == beats, 20_000);
      int beat = 0;
      for (Row row : rows) {
        for (int index = 0; index < row.sums().size() / 8; index++) {
          var received = sink.received().get(beat++);
          assertThat(received.get("slot").intValue()).isEqualTo(row.slot());
          assertThat(received.get("index").intValue()).isEqualTo(index);
          assertThat(received.get("last").intValue())
              .isEqualTo(index == row.sums().size() / 8 - 1 ? 1 : 0);
          for (int i = 0; i < 8; i++) {
            assertThat(Segments.signed(received.get("sums_" + i), config.numeratorWidth()))
                .isEqualTo(row.sums().get(8 * index + i));
          }
        }
      }
    }
  }

  @Test
  void verilatorHasNothingToSay(@TempDir Path folder) throws Exception {
    LintCheck.assertClean(new PvArray(SpattenConfig.EIGHTH), folder);
  }

  private Row row(int lanes, Random random) {
    var headSize = List.of(HeadSize.values()).get(random.nextInt(3));
    int count = 1 + random.nextInt(30);
    int slot = random.nextInt(8);
    long[] sums = new long[64 * headSize.segments()];
    for (int start = 0; start < count; start += lanes) {
      int used = Math.min(lanes, count - start);
      var vector = new HashMap<String, BigInteger>();
      vector.put("slot", BigInteger.valueOf(slot));
      vector.put("head_size", BigInteger.valueOf(headSize.code()));
      vector.put("count", BigInteger.valueOf(used));
      vector.put("first", BigInteger.valueOf(start == 0 ? 1 : 0));
      vector.put("last", BigInteger.valueOf(start + lanes >= count ? 1 : 0));
      for (int lane = 0; lane < lanes; lane++) {
        int weight = random.nextInt(4) == 0 ? 65536 : random.nextInt(65537);
        vector.put("weights_" + lane, BigInteger.valueOf(weight));
        for (int half = 0; lane < used && half < headSize.segments(); half++) {
          int[] value = Segments.random(random);
          segments.get(lane).add(Map.of("", Segments.pack(value)));
          for (int word = 0; word < 64; word++) {
            sums[64 * half + word] += (long) weight * value[word];
          }
        }
      }
      weights.add(vector);
    }
    int words = headSize.words();
    return new Row(slot, headSize, Arrays.stream(sums).limit(words).boxed().toList());
  }
}

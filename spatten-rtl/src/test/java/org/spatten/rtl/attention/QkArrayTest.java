package org.spatten.rtl.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.FlowSink;
import org.spatten.rtl.bench.LintCheck;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

class QkArrayTest {
  private final List<Map<String, BigInteger>> jobs = new ArrayList<>();
  private final List<List<Map<String, BigInteger>>> segments = new ArrayList<>();
  private final List<Map<String, BigInteger>> expected = new ArrayList<>();

  @ParameterizedTest(name = "{0} lanes, keys offered at {1}, seed {2}")
  @CsvSource({"1, 1.0, 1", "1, 0.6, 2", "2, 0.7, 3", "8, 0.8, 4"})
  void everyKeyIsMultipliedWithTheQueryOfItsRow(int lanes, double rate, long seed) {
    var config = new SpattenConfig(64 * lanes, 2, 64, 16, 16, 128, 8, 8);
    var random = new Random(seed);
    int[][] queries = new int[2 * config.rowSlots()][];
    for (int i = 0; i < queries.length; i++) {
      queries[i] = Segments.random(random);
    }
    for (int lane = 0; lane < lanes; lane++) {
      segments.add(new ArrayList<>());
    }
    for (int job = 0; job < 30; job++) {
      addJob(lanes, queries, random);
    }
    var members =
        new ArrayList<>(List.of("slot", "position", "count", "first", "last", "lsb_pass"));
    for (int lane = 0; lane < lanes; lane++) {
      members.add("scores_" + lane);
    }
    try (var session = new PortSession(new QkArray(config), "jvm", seed)) {
      List<Actor> actors = new ArrayList<>();
      actors.add(new QueryPort(session, queries));
      actors.add(new StreamSource(session, "jobs", jobs, random, 0.9));
      for (int lane = 0; lane < lanes; lane++) {
        actors.add(new StreamSource(session, "keys_" + lane, segments.get(lane), random, rate));
      }
      var sink = new FlowSink(session, "scores", members);
      actors.add(sink);
      Actor.run(session, actors, () -> sink.received().size() == expected.size(), 20_000);
      for (int i = 0; i < expected.size(); i++) {
        var received = new TreeMap<>(sink.received().get(i));
        received.keySet().retainAll(expected.get(i).keySet());
        assertThat(received).as("vector " + i).isEqualTo(new TreeMap<>(expected.get(i)));
      }
    }
  }

  @Test
  void verilatorHasNothingToSay(@TempDir Path folder) throws Exception {
    LintCheck.assertClean(new QkArray(SpattenConfig.EIGHTH), folder);
  }

  private void addJob(int lanes, int[][] queries, Random random) {
    var headSize = List.of(HeadSize.values()).get(random.nextInt(3));
    boolean fused = headSize == HeadSize.D64 && random.nextBoolean();
    int count = 1 + random.nextInt(40);
    int slot = random.nextInt(8);
    int pair = random.nextInt(8);
    int lsbPass = fused ? 0 : random.nextInt(2);
    jobs.add(
        payload(
            Map.of(
                "slot", slot,
                "pair_slot", pair,
                "fused", fused ? 1 : 0,
                "key_count", count,
                "head_size", headSize.code(),
                "lsb_pass", lsbPass)));
    for (int position = 0; position < count; position += lanes) {
      int used = Math.min(lanes, count - position);
      for (int head = 0; head < (fused ? 2 : 1); head++) {
        int owner = head == 0 ? slot : pair;
        var vector = new HashMap<String, Integer>();
        vector.put("slot", owner);
        vector.put("position", position);
        vector.put("count", used);
        vector.put("first", position == 0 ? 1 : 0);
        vector.put("last", position + lanes >= count ? 1 : 0);
        vector.put("lsb_pass", lsbPass);
        var scores = payload(vector);
        for (int lane = 0; lane < used; lane++) {
          long score = 0;
          for (int half = 0; half < headSize.segments(); half++) {
            int[] key = Segments.random(random);
            segments.get(lane).add(Map.of("", Segments.pack(key)));
            for (int word = 0; word < 64; word++) {
              score += (long) key[word] * queries[2 * owner + half][word];
            }
          }
          scores.put("scores_" + lane, BigInteger.valueOf(score & ((1L << 30) - 1)));
        }
        expected.add(scores);
      }
    }
  }

  private static Map<String, BigInteger> payload(Map<String, Integer> members) {
    var payload = new HashMap<String, BigInteger>();
    members.forEach((name, value) -> payload.put(name, BigInteger.valueOf(value)));
    return payload;
  }

  /** The query memory: data one cycle after the address. */
  private static final class QueryPort implements Actor {
    private final PortSession session;
    private final int[][] queries;
    private int address;

    QueryPort(PortSession session, int[][] queries) {
      this.session = session;
      this.queries = queries;
    }

    @Override
    public void drive() {
      session.set("query_data", Segments.pack(queries[address]));
    }

    @Override
    public void observe() {
      if (session.isSet("query_read")) {
        address = session.getInt("query_address");
      }
    }
  }
}

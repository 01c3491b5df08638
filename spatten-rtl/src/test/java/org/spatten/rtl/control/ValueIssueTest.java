package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.SpattenConfig;

class ValueIssueTest {
  @ParameterizedTest(name = "{0} lanes, taken at {1}, seed {2}")
  @CsvSource({"1, 1, 21", "2, 0.6, 22", "8, 0.6, 23"})
  void everyVectorGivesWeightsAndItsValuesAreOrderedAtTheSameTimeUnlessKeyIssueDid(
      int lanes, double rate, long seed) {
    var random = new Random(seed);
    var config = new SpattenConfig(64 * lanes, 4, 64, 16, 16, 64, 8, 8);
    try (var session = new PortSession(new ValueIssue(config), "jvm", seed)) {
      for (int round = 0; round < 6; round++) {
        List<Map<String, BigInteger>> vectors = new ArrayList<>();
        List<Map<String, BigInteger>> rows = new ArrayList<>();
        List<Map<String, BigInteger>> weights = new ArrayList<>();
        for (int slot = 0; slot < config.rowSlots(); slot++) {
          var row = RowSettings.random(config, 64, random);
          row.allocate(session, slot);
          boolean walked = random.nextInt(3) == 0;
          session.set("value_walks_valid", walked ? 1 : 0);
          session.set("value_walks_payload", slot);
          session.step();
          session.set("value_walks_valid", 0);
          for (var vector : vectors(lanes, slot, row, random)) {
            vectors.add(vector);
            weights.add(weights(lanes, vector, row));
            if (!walked) {
              rows.add(rows(lanes, vector, row));
            }
          }
        }
        run(session, vectors, rows, weights, random, rate);
      }
    }
  }

  private static void run(
      PortSession session,
      List<Map<String, BigInteger>> vectors,
      List<Map<String, BigInteger>> rows,
      List<Map<String, BigInteger>> weights,
      Random random,
      double rate) {
    var source = new StreamSource(session, "survivors", vectors, random, rate);
    var rowSink =
        new StreamSink(session, "rows", List.copyOf(rows.get(0).keySet()), random, rate)
            .allowingChanges();
    var weightSink =
        new StreamSink(session, "weights", List.copyOf(weights.get(0).keySet()), random, rate)
            .allowingChanges();
    var lockstep = new Lockstep(session);
    Actor.run(
        session, List.of(source, rowSink, weightSink, lockstep), source::done, 20 * vectors.size());
    session.set("survivors_valid", 0);
    assertThat(rowSink.received()).isEqualTo(rows);
    assertThat(weightSink.received()).isEqualTo(weights);
    if (rate == 1) {
      var cycles = weightSink.cycles();
      assertThat(cycles.get(cycles.size() - 1) - cycles.get(0)).isEqualTo(cycles.size() - 1);
    }
  }

  private record Lockstep(PortSession session) implements Actor {
    @Override
    public void drive() {}

    @Override
    public void observe() {
      boolean ordered = session.fires("rows");
      boolean last = session.isSet("survivors_payload_last");
      assertThat(session.fires("weights")).isEqualTo(session.fires("survivors"));
      assertThat(ordered && !session.fires("weights")).as("values without weights").isFalse();
      assertThat(session.isSet("values_ordered")).isEqualTo(ordered && last);
    }
  }

  private static List<Map<String, BigInteger>> vectors(
      int lanes, int slot, RowSettings row, Random random) {
    int kept = Math.min(row.get("format_key_count"), row.get("format_value_count"));
    List<Map<String, BigInteger>> vectors = new ArrayList<>();
    for (int start = 0; start < kept; start += lanes) {
      var vector = new LinkedHashMap<String, BigInteger>();
      vector.put("slot", BigInteger.valueOf(slot));
      vector.put("count", BigInteger.valueOf(Math.min(lanes, kept - start)));
      vector.put("first", BigInteger.valueOf(start == 0 ? 1 : 0));
      vector.put("last", BigInteger.valueOf(start + lanes >= kept ? 1 : 0));
      for (int lane = 0; lane < lanes; lane++) {
        vector.put("tokens_" + lane, BigInteger.valueOf(random.nextInt(64)));
        vector.put("exponentials_" + lane, BigInteger.valueOf(random.nextInt(65537)));
      }
      vectors.add(vector);
    }
    return vectors;
  }

  private static Map<String, BigInteger> rows(
      int lanes, Map<String, BigInteger> vector, RowSettings row) {
    var expected = new TreeMap<String, BigInteger>();
    for (int lane = 0; lane < lanes; lane++) {
      expected.put("tokens_" + lane, vector.get("tokens_" + lane));
    }
    expected.put("count", vector.get("count"));
    expected.put("plane_base", row.payload().get("value_base"));
    expected.put("plane_rotate", row.payload().get("value_rotate"));
    expected.put("kind", BigInteger.valueOf(FetchKind.VALUE.code()));
    expected.put("head_size", row.payload().get("format_head_size"));
    expected.put("value_bits", row.payload().get("format_value_bits"));
    return expected;
  }

  private static Map<String, BigInteger> weights(
      int lanes, Map<String, BigInteger> vector, RowSettings row) {
    var expected = new TreeMap<String, BigInteger>();
    for (var member : List.of("slot", "count", "first", "last")) {
      expected.put(member, vector.get(member));
    }
    expected.put("head_size", row.payload().get("format_head_size"));
    for (int lane = 0; lane < lanes; lane++) {
      expected.put("weights_" + lane, vector.get("exponentials_" + lane));
    }
    return expected;
  }
}

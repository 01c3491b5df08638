package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.config.SpattenConfig;

class ScoreCollectorTest {
  private static final int TOKENS = 64;
  private static final int SLOTS = 4;
  private static final int LINE = 8;
  private static final int LIMIT = 1 << 28;
  private static final List<String> JOB =
      List.of("slot", "key_count", "max", "scale_mantissa", "scale_shift", "early");

  @ParameterizedTest(name = "{0} lanes, jobs taken at {1}, seed {2}")
  @CsvSource({"1, 1, 41", "2, 0.2, 42", "8, 0.2, 43", "8, 1, 44"})
  void scoresAreStoredOrAddedAndARowBecomesAJobWithItsLargest(int lanes, double rate, long seed) {
    var random = new Random(seed);
    var config = new SpattenConfig(64 * lanes, 2, 64, 16, 16, TOKENS, SLOTS, LINE);
    try (var session = new PortSession(new ScoreCollector(config), "jvm", seed)) {
      for (int round = 0; round < 8; round++) {
        List<RowSettings> rows = new ArrayList<>();
        int[][] scores = new int[SLOTS][];
        for (int slot = 0; slot < SLOTS; slot++) {
          rows.add(RowSettings.random(config, TOKENS, random));
          rows.get(slot).allocate(session, slot);
          scores[slot] = new int[rows.get(slot).get("format_key_count")];
        }
        for (boolean lsb : new boolean[] {false, true, false}) {
          pass(session, lanes, rate, lsb, rows, scores, random);
          checkMemory(session, scores, "seed " + seed);
        }
      }
    }
  }

  /** Sends the scores of some rows, all of them when not {@code lsb}. */
  private static void pass(
      PortSession session,
      int lanes,
      double rate,
      boolean lsb,
      List<RowSettings> rows,
      int[][] scores,
      Random random) {
    var scoreSource = new Scores(session, lanes, random);
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    var order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(order, random);
    for (int slot : order.subList(0, lsb ? 2 : SLOTS)) {
      int largest = Integer.MIN_VALUE;
      int[] sent = random.ints(scores[slot].length, -LIMIT, LIMIT).toArray();
      for (int i = 0; i < sent.length; i++) {
        scores[slot][i] = sent[i] + (lsb ? scores[slot][i] : 0);
        largest = Math.max(largest, scores[slot][i]);
      }
      scoreSource.add(slot, sent, lsb);
      var row = rows.get(slot);
      expected.add(
          Map.of(
              "slot",
              BigInteger.valueOf(slot),
              "key_count",
              row.payload().get("format_key_count"),
              "max",
              BigInteger.valueOf(largest & ((1L << SpattenConfig.SCORE_WIDTH) - 1)),
              "scale_mantissa",
              row.payload().get("scale_mantissa"),
              "scale_shift",
              row.payload().get("scale_shift"),
              "early",
              BigInteger.valueOf(row.isEarly() ? 1 : 0)));
    }
    var sink = new StreamSink(session, "jobs", JOB, random, rate);
    int jobs = expected.size();
    Actor.run(session, List.of(scoreSource, sink), () -> sink.received().size() == jobs, 2000);
    assertThat(sink.received()).isEqualTo(expected);
    if (rate == 1) {
      var due = scoreSource.lastCycles.stream().map(cycle -> cycle + 2).toList();
      assertThat(sink.cycles()).as("cycles of jobs").isEqualTo(due);
    }
  }

  private static void checkMemory(PortSession session, int[][] scores, String description) {
    for (int slot = 0; slot < SLOTS; slot++) {
      for (int position = 0; position < scores[slot].length; position++) {
        if (position % LINE == 0) {
          session.set("reads_valid", 1);
          session.set("reads_payload", (slot * TOKENS + position) / LINE);
          session.step();
          session.set("reads_valid", 0);
        }
        long raw = scores[slot][position] & ((1L << SpattenConfig.SCORE_WIDTH) - 1);
        assertThat(session.get("read_data_" + position % LINE))
            .as("slot " + slot + ", position " + position + ", " + description)
            .isEqualTo(BigInteger.valueOf(raw));
      }
    }
  }

  /** Sends vectors of scores, mostly without a pause; unused lanes hold large scores. */
  private static final class Scores implements Actor {
    private final PortSession session;
    private final int lanes;
    private final Random random;
    private final List<Map<String, Integer>> vectors = new ArrayList<>();
    private final List<Long> lastCycles = new ArrayList<>();
    private int next;

    Scores(PortSession session, int lanes, Random random) {
      this.session = session;
      this.lanes = lanes;
      this.random = random;
    }

    void add(int slot, int[] scores, boolean lsb) {
      for (int start = 0; start < scores.length; start += lanes) {
        var vector = new LinkedHashMap<String, Integer>();
        vector.put("slot", slot);
        vector.put("position", start);
        vector.put("count", Math.min(lanes, scores.length - start));
        vector.put("first", start == 0 ? 1 : 0);
        vector.put("last", start + lanes >= scores.length ? 1 : 0);
        vector.put("lsb_pass", lsb ? 1 : 0);
        for (int lane = 0; lane < lanes; lane++) {
          int score = start + lane < scores.length ? scores[start + lane] : LIMIT - 1;
          vector.put("scores_" + lane, score);
        }
        vectors.add(vector);
      }
    }

    @Override
    public void drive() {
      boolean valid = next < vectors.size() && random.nextInt(8) > 0;
      session.set("scores_valid", valid ? 1 : 0);
      if (valid) {
        var vector = vectors.get(next++);
        vector.forEach(
            (member, value) -> {
              var port = "scores_payload_" + member;
              session.set(port, value & ((1L << session.width(port)) - 1));
            });
        if (vector.get("last") == 1) {
          lastCycles.add(session.cycle());
        }
      }
    }

    @Override
    public void observe() {}
  }
}

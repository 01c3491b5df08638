package org.spatten.rtl.softmax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.reference.SoftmaxScale;

/** Score memory, jobs and recorders around a {@link Softmax}. */
final class SoftmaxBench implements AutoCloseable {
  /** A row to compute. */
  record Row(List<Integer> scores, SoftmaxScale scale, boolean early) {}

  /** What came out for a row: {@code startedAfter} counts its lines, 0 if not announced. */
  record Result(List<Integer> exponentials, int sum, int startedAfter) {}

  private final SpattenConfig config;
  private final PortSession session;
  private final Random random;
  private final int lanes;
  private final int[] scores;
  private final List<List<Integer>> exponentials = new ArrayList<>();
  private final List<Integer> sums = new ArrayList<>();
  private final List<Integer> startedAfter = new ArrayList<>();

  SoftmaxBench(SpattenConfig config, String engine, long seed) {
    this.config = config;
    session = new PortSession(new Softmax(config), engine, seed);
    random = new Random(seed);
    lanes = config.softmaxLanes();
    int words = config.rowSlots() * config.maxTokens();
    scores = random.ints(words, -(1 << 29), 1 << 29).toArray();
  }

  /** The results in order, and nothing else, which is asserted. */
  List<Result> run(List<Row> rows, double gaps) {
    int given = 0;
    boolean offered = false;
    while (sums.size() < rows.size()) {
      assertThat(session.cycle()).as("cycles").isLessThan(1_000_000);
      boolean free = given < rows.size() && given - sums.size() < config.rowSlots();
      offered = free && (offered || random.nextDouble() >= gaps);
      session.set("jobs_valid", offered ? 1 : 0);
      if (offered) {
        offer(rows.get(given), given % config.rowSlots());
      }
      record(rows);
      boolean reads = session.isSet("score_address_valid");
      int address = session.getInt("score_address_payload");
      if (session.fires("jobs")) {
        given++;
        offered = false;
      }
      session.step();
      if (reads) {
        session.setAll(
            "score_data", Arrays.copyOfRange(scores, address * lanes, (address + 1) * lanes));
      }
    }
    return results(rows.size());
  }

  long cycles() {
    return session.cycle();
  }

  private void offer(Row row, int slot) {
    for (int i = 0; i < row.scores.size(); i++) {
      scores[slot * config.maxTokens() + i] = row.scores.get(i);
    }
    session.set("jobs_payload_slot", slot);
    session.set("jobs_payload_key_count", row.scores.size());
    session.set("jobs_payload_max", bits(Collections.max(row.scores)));
    session.set("jobs_payload_scale_mantissa", row.scale.mantissa());
    session.set("jobs_payload_scale_shift", row.scale.shift());
    session.set("jobs_payload_early", row.early ? 1 : 0);
  }

  private void record(List<Row> rows) {
    if (session.isSet("exponentials_valid")) {
      int current = exponentials.size() - 1;
      if (current < 0 || exponentials.get(current).size() >= rows.get(current).scores.size()) {
        exponentials.add(new ArrayList<>());
        startedAfter.add(0);
        current++;
      }
      var row = exponentials.get(current);
      assertThat(session.getInt("exponentials_payload_slot"))
          .isEqualTo(current % config.rowSlots());
      assertThat(session.getInt("exponentials_payload_line")).isEqualTo(row.size() / lanes);
      for (int e : session.getAll("exponentials_payload_exponentials", lanes)) {
        row.add(e);
      }
    }
    if (session.isSet("started_valid")) {
      int current = exponentials.size() - 1;
      assertThat(session.getInt("started_payload")).isEqualTo(current % config.rowSlots());
      assertThat(startedAfter.get(current)).as("announced before").isZero();
      startedAfter.set(current, exponentials.get(current).size() / lanes);
    }
    if (session.isSet("sums_valid")) {
      assertThat(session.getInt("sums_payload_slot")).isEqualTo(sums.size() % config.rowSlots());
      sums.add(session.getInt("sums_payload_sum"));
    }
  }

  private List<Result> results(int rows) {
    assertThat(exponentials).hasSize(rows);
    var results = new ArrayList<Result>();
    for (int i = 0; i < rows; i++) {
      results.add(new Result(exponentials.get(i), sums.get(i), startedAfter.get(i)));
    }
    return results;
  }

  private static long bits(int score) {
    return score & ((1L << SpattenConfig.SCORE_WIDTH) - 1);
  }

  @Override
  public void close() {
    session.close();
  }
}

package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.reference.LocalSelect;

/** Exponential memory and jobs around a {@link QuickSelect}. */
final class SelectBench implements AutoCloseable {
  private final SpattenConfig config;
  private final PortSession session;
  private final Random random;
  private final int[] exponentials;

  SelectBench(SpattenConfig config, String engine, long seed) {
    this.config = config;
    session = new PortSession(new QuickSelect(config), engine, seed);
    random = new Random(seed);
    int words = config.rowSlots() * config.maxTokens();
    exponentials = random.ints(words, 0, 1 << 17).toArray();
  }

  /**
   * Selects from one row, checks what is kept against the golden model, and returns the cycles from
   * the job to the result, both included.
   */
  long select(List<Integer> row, int k) {
    int slot = random.nextInt(config.rowSlots());
    for (int i = 0; i < row.size(); i++) {
      exponentials[slot * config.maxTokens() + i] = row.get(i);
    }
    session.set("jobs_valid", 1);
    session.set("jobs_payload_slot", slot);
    session.set("jobs_payload_count", row.size());
    session.set("jobs_payload_k", k);
    session.set("results_ready", 0);
    while (!session.fires("jobs")) {
      cycle(slot);
    }
    long start = session.cycle();
    cycle(slot);
    session.set("jobs_valid", 0);
    while (!session.isSet("results_valid")) {
      cycle(slot);
      assertThat(session.cycle() - start).as("cycles").isLessThan(20_000);
    }
    long cycles = session.cycle() - start + 1;
    for (int wait = random.nextInt(3); wait > 0; wait--) {
      cycle(slot);
      assertThat(session.isSet("results_valid")).isTrue();
    }
    check(row, k, slot);
    session.set("results_ready", 1);
    cycle(slot);
    assertThat(session.isSet("results_valid")).isFalse();
    return cycles;
  }

  private void check(List<Integer> row, int k, int slot) {
    assertThat(session.getInt("results_payload_slot")).isEqualTo(slot);
    assertThat(session.getInt("results_payload_count")).isEqualTo(row.size());
    int threshold = session.getInt("results_payload_threshold");
    int equalKept = session.getInt("results_payload_equal_kept");
    var equals = IntStream.range(0, row.size()).filter(i -> row.get(i) == threshold).toArray();
    int keptEquals = Math.min(equalKept, equals.length);
    int lastKept = keptEquals == 0 ? -1 : equals[keptEquals - 1];
    var kept =
        IntStream.range(0, row.size())
            .filter(i -> row.get(i) > threshold || (row.get(i) == threshold && i <= lastKept))
            .toArray();
    assertThat(kept)
        .as("kept of %s, k = %d, threshold %d, equal %d", row, k, threshold, equalKept)
        .isEqualTo(LocalSelect.positions(row.stream().mapToInt(e -> e).toArray(), k));
    if (k >= row.size()) {
      assertThat(threshold).isZero();
      assertThat(equalKept).isEqualTo(row.size());
    } else {
      assertThat(equalKept)
          .as("of %d equal ones", equals.length)
          .isLessThanOrEqualTo(equals.length);
    }
  }

  private void cycle(int slot) {
    boolean reads = session.isSet("exponential_address_valid");
    int address = session.getInt("exponential_address_payload");
    session.step();
    int lanes = config.topkParallelism();
    if (reads) {
      assertThat(address * lanes / config.maxTokens()).isEqualTo(slot);
      session.setAll(
          "exponential_data",
          Arrays.copyOfRange(exponentials, address * lanes, (address + 1) * lanes));
    } else {
      // nobody may rely on the port without asking
      session.setAll("exponential_data", random.ints(lanes, 0, 1 << 17).toArray());
    }
  }

  @Override
  public void close() {
    session.close();
  }
}

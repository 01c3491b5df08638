package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.config.SpattenConfig;

class RequantStageTest {
  private static final SpattenConfig CONFIG = SpattenConfig.EIGHTH;
  private static final int ROUNDS = 25;

  @ParameterizedTest(name = "taken at {0}, seed {1}")
  @CsvSource({"1, 51", "0.3, 52"})
  void aRowIsRefetchedAtMostOnceAndEveryRowProceedsWithItsLastSum(double rate, long seed) {
    var random = new Random(seed);
    int refetched = 0;
    try (var session = new PortSession(new RequantStage(CONFIG), "jvm", seed)) {
      for (int round = 0; round < ROUNDS; round++) {
        var rows = new Rows(session, random);
        var refetches = new StreamSink(session, "refetches", List.of(""), random, rate);
        var divisors = new StreamSink(session, "divisors", List.of("slot", "sum"), random, rate);
        rows.refetches = refetches;
        Actor.run(
            session,
            List.of(rows, refetches, divisors),
            () -> divisors.received().size() == CONFIG.rowSlots(),
            2000);
        assertThat(refetches.values()).as("seed " + seed).isEqualTo(rows.expectedRefetches);
        assertThat(divisors.received()).as("seed " + seed).isEqualTo(rows.expectedDivisors);
        refetched += rows.expectedRefetches.size();
      }
    }
    assertThat(refetched).isBetween(ROUNDS, ROUNDS * CONFIG.rowSlots() - ROUNDS);
  }

  /** Sums of all slots in any order; those of refetched slots come once more, some time later. */
  private static final class Rows implements Actor {
    private final PortSession session;
    private final Random random;
    private final List<RowSettings> settings = new ArrayList<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Set<Integer> again = new HashSet<>();
    private final List<BigInteger> expectedRefetches = new ArrayList<>();
    private final List<Map<String, BigInteger>> expectedDivisors = new ArrayList<>();
    private StreamSink refetches;
    private int answered;

    Rows(PortSession session, Random random) {
      this.session = session;
      this.random = random;
      session.set("sums_valid", 0);
      session.set("refetches_ready", 0);
      session.set("divisors_ready", 0);
      for (int slot = 0; slot < CONFIG.rowSlots(); slot++) {
        settings.add(RowSettings.random(CONFIG, 100, random));
        settings.get(slot).allocate(session, slot);
      }
      var order = new ArrayList<>(IntStream.range(0, CONFIG.rowSlots()).boxed().toList());
      Collections.shuffle(order, random);
      waiting.addAll(order);
    }

    @Override
    public void drive() {
      for (; answered < refetches.received().size(); answered++) {
        waiting.add(refetches.values().get(answered).intValue());
      }
      boolean valid = !waiting.isEmpty() && random.nextBoolean();
      session.set("sums_valid", valid ? 1 : 0);
      if (valid) {
        int slot = waiting.remove();
        long sum = sum(settings.get(slot));
        session.set("sums_payload_slot", slot);
        session.set("sums_payload_sum", sum);
        if (isRefetched(settings.get(slot), sum) && again.add(slot)) {
          expectedRefetches.add(BigInteger.valueOf(slot));
        } else {
          expectedDivisors.add(
              Map.of("slot", BigInteger.valueOf(slot), "sum", BigInteger.valueOf(sum)));
        }
      }
    }

    /** Often just at the limit: the largest probability is 2^16 / sum, the threshold t / 2^12. */
    private long sum(RowSettings row) {
      long limit = (1L << 28) / Math.max(1, row.get("threshold"));
      long largest = 65536L * CONFIG.maxTokens();
      long near = limit - 1 + random.nextInt(3);
      return near >= 65536 && near <= largest ? near : 65536 + random.nextLong(largest - 65536);
    }

    private static boolean isRefetched(RowSettings row, long sum) {
      boolean unsure =
          BigInteger.ONE
                  .shiftLeft(16 + 12)
                  .compareTo(
                      BigInteger.valueOf(row.get("threshold")).multiply(BigInteger.valueOf(sum)))
              < 0;
      int mode = row.get("requant_mode");
      return !row.is("format_both_planes") && (mode == 2 || (mode == 1 && unsure));
    }

    @Override
    public void observe() {
      assertThat(session.isSet("refetched_valid")).isEqualTo(session.fires("refetches"));
      if (session.isSet("refetched_valid")) {
        assertThat(session.get("refetched_payload")).isEqualTo(session.get("refetches_payload"));
      }
    }
  }
}

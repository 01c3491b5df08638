package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class SelectStageTest {
  private static final SpattenConfig CONFIG = SpattenConfig.EIGHTH;

  @ParameterizedTest(name = "taken at {0}, seed {1}")
  @CsvSource({"1, 61", "0.2, 62"})
  void earlyRowsAreSelectedWhenTheyStartAndTheOthersWhenTheyAreFinal(double rate, long seed) {
    var random = new Random(seed);
    try (var session = new PortSession(new SelectStage(CONFIG), "jvm", seed)) {
      for (int round = 0; round < 30; round++) {
        List<RowSettings> rows = new ArrayList<>();
        for (int slot = 0; slot < CONFIG.rowSlots(); slot++) {
          rows.add(RowSettings.random(CONFIG, 100, random));
          rows.get(slot).allocate(session, slot);
        }
        run(session, rows, rate, random);
      }
    }
  }

  private static void run(PortSession session, List<RowSettings> rows, double rate, Random random) {
    var order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
    Collections.shuffle(order, random);
    var proceeds = order.stream().map(slot -> divisor(slot, random)).toList();
    Collections.shuffle(order, random);
    var early = order.stream().filter(slot -> rows.get(slot).isEarly()).toList();
    var source = new StreamSource(session, "proceeds", proceeds, random, 0.5);
    var starts = new Starts(session, early, random);
    var divisors = new StreamSink(session, "divisors", List.of("slot", "sum"), random, rate);
    var jobs =
        new StreamSink(session, "jobs", List.of("slot", "count", "k"), random, rate)
            .allowingChanges();
    Actor.run(
        session,
        List.of(source, starts, divisors, jobs),
        () -> divisors.received().size() == rows.size() && jobs.received().size() == rows.size(),
        1000);
    assertThat(divisors.received()).isEqualTo(proceeds);
    var selected = jobs.received().stream().map(job -> job.get("slot").intValue()).toList();
    assertThat(selected.stream().filter(slot -> rows.get(slot).isEarly()).toList())
        .isEqualTo(early);
    assertThat(selected.stream().filter(slot -> !rows.get(slot).isEarly()).toList())
        .isEqualTo(
            proceeds.stream()
                .map(row -> row.get("slot").intValue())
                .filter(slot -> !rows.get(slot).isEarly())
                .toList());
    for (int i = 0; i < rows.size(); i++) {
      var job = jobs.received().get(i);
      var row = rows.get(selected.get(i)).payload();
      assertThat(job.get("count")).isEqualTo(row.get("format_key_count"));
      assertThat(job.get("k")).isEqualTo(row.get("format_value_count"));
      if (rows.get(selected.get(i)).isEarly()) {
        assertThat(jobs.cycles().get(i)).isGreaterThan(starts.cycleOf(selected.get(i)));
      }
    }
  }

  private static Map<String, BigInteger> divisor(int slot, Random random) {
    return Map.of(
        "slot", BigInteger.valueOf(slot), "sum", new BigInteger(CONFIG.sumWidth(), random));
  }

  /** Announces the early rows. */
  private static final class Starts implements Actor {
    private final PortSession session;
    private final List<Integer> slots;
    private final List<Long> cycles = new ArrayList<>();
    private final Random random;

    Starts(PortSession session, List<Integer> slots, Random random) {
      this.session = session;
      this.slots = slots;
      this.random = random;
    }

    @Override
    public void drive() {
      boolean valid = cycles.size() < slots.size() && random.nextInt(3) == 0;
      session.set("started_valid", valid ? 1 : 0);
      if (valid) {
        session.set("started_payload", slots.get(cycles.size()));
        cycles.add(session.cycle());
      }
    }

    @Override
    public void observe() {}

    long cycleOf(int slot) {
      return cycles.get(slots.indexOf(slot));
    }
  }
}

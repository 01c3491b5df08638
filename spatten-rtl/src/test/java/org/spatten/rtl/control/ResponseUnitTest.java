package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.config.SpattenConfig;

class ResponseUnitTest {
  private static final int ROWS = 60;
  private static final int SLOTS = SpattenConfig.EIGHTH.rowSlots();
  private static final List<String> RESPONSE = List.of("row", "requanted", "outputs", "last");

  @ParameterizedTest(name = "taken at {0}")
  @ValueSource(doubles = {0.4, 1})
  void rowsAreAnsweredInSlotOrderWhateverTheOrderOfTheirOutputs(double rate) {
    long seed = 15;
    var random = new Random(seed);
    try (var session = new PortSession(new ResponseUnit(SpattenConfig.EIGHTH), "jvm", seed)) {
      var responses = new StreamSink(session, "responses", RESPONSE, random, rate);
      var rows = new Rows(session, random);
      Actor.run(session, List.of(rows, responses), () -> rows.retired == ROWS, 5000);
      assertThat(responses.received()).as("seed " + seed).isEqualTo(rows.expected());
      assertThat(rows.overtakings).as("outputs out of slot order").isPositive();
      if (rate == 1) {
        checkThatBeatsOfARowFollowEachOther(responses);
      }
    }
  }

  private static void checkThatBeatsOfARowFollowEachOther(StreamSink responses) {
    var cycles = responses.cycles();
    for (int i = 1; i < cycles.size(); i++) {
      if (responses.received().get(i - 1).get("last").signum() == 0) {
        assertThat(cycles.get(i) - cycles.get(i - 1)).isEqualTo(1);
      }
    }
  }

  /** Allocates slots as a ring, and delivers the outputs of any row that has none yet. */
  private static final class Rows implements Actor {
    private final PortSession session;
    private final Random random;
    private final List<List<BigInteger>> outputs = new ArrayList<>();
    private final List<RowSettings> settings = new ArrayList<>();
    private final List<Boolean> requanted = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final Deque<Integer> delivering = new ArrayDeque<>();
    private int beat;
    private int overtakings;
    private int retired;

    Rows(PortSession session, Random random) {
      this.session = session;
      this.random = random;
    }

    @Override
    public void drive() {
      session.set("outputs_valid", 0);
      session.set("refetched_valid", 0);
      deliver();
      refetch();
      session.set("allocations_valid", 0);
      if (settings.size() < ROWS && settings.size() - retired < SLOTS && random.nextBoolean()) {
        int row = settings.size();
        settings.add(RowSettings.random(SpattenConfig.EIGHTH, 100, random));
        settings.get(row).offer(session, row % SLOTS);
        int beats = 4 << random.nextInt(3);
        List<BigInteger> values = new ArrayList<>();
        for (int i = 0; i < beats; i++) {
          values.add(new BigInteger(256, random));
        }
        outputs.add(values);
        requanted.add(false);
        waiting.add(row);
      }
    }

    private void refetch() {
      if (!waiting.isEmpty() && random.nextInt(10) == 0) {
        int row = waiting.get(random.nextInt(waiting.size()));
        requanted.set(row, true);
        session.set("refetched_valid", 1);
        session.set("refetched_payload", row % SLOTS);
      }
    }

    private void deliver() {
      if (delivering.isEmpty() && !waiting.isEmpty()) {
        int choice = random.nextInt(waiting.size());
        overtakings += choice > 0 ? 1 : 0;
        delivering.add(waiting.remove(choice));
        beat = 0;
      }
      if (delivering.isEmpty() || random.nextInt(4) == 0) {
        return;
      }
      int row = delivering.element();
      boolean last = beat == outputs.get(row).size() - 1;
      session.set("outputs_valid", 1);
      session.set("outputs_payload_slot", row % SLOTS);
      session.set("outputs_payload_index", beat);
      session.set("outputs_payload_outputs", outputs.get(row).get(beat));
      session.set("outputs_payload_last", last ? 1 : 0);
      beat++;
      if (last) {
        delivering.remove();
      }
    }

    @Override
    public void observe() {
      boolean answered = session.fires("responses") && session.isSet("responses_payload_last");
      assertThat(session.isSet("retired_valid")).isEqualTo(answered);
      if (answered) {
        assertThat(session.getInt("retired_payload")).isEqualTo(retired % SLOTS);
        retired++;
      }
    }

    List<Map<String, BigInteger>> expected() {
      List<Map<String, BigInteger>> beats = new ArrayList<>();
      for (int row = 0; row < settings.size(); row++) {
        for (int i = 0; i < outputs.get(row).size(); i++) {
          beats.add(
              Map.of(
                  "row",
                  settings.get(row).payload().get("row"),
                  "requanted",
                  requanted.get(row) ? BigInteger.ONE : BigInteger.ZERO,
                  "outputs",
                  outputs.get(row).get(i),
                  "last",
                  i == outputs.get(row).size() - 1 ? BigInteger.ONE : BigInteger.ZERO));
        }
      }
      return beats;
    }
  }
}

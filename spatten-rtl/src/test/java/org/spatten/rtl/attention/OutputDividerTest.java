package org.spatten.rtl.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.FlowSink;
import org.spatten.rtl.bench.LintCheck;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class OutputDividerTest {
  private static final long SEED = 12;
  private static final int ROWS = 40;
  private static final int BEATS = 4;

  private record Row(int slot, BigInteger reciprocal, int significant, List<Long> sums) {}

  @Test
  void roundsOnceHalvesUpAndWaitsForTheReciprocalOfTheRow() {
    var random = new Random(SEED);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(row(i % 8, random));
    }
    List<Map<String, BigInteger>> beats = new ArrayList<>();
    for (Row row : rows) {
      for (int beat = 0; beat < BEATS; beat++) {
        var payload = new HashMap<String, BigInteger>();
        payload.put("slot", BigInteger.valueOf(row.slot()));
        payload.put("index", BigInteger.valueOf(beat));
        payload.put("last", BigInteger.valueOf(beat == BEATS - 1 ? 1 : 0));
        for (int i = 0; i < 8; i++) {
          long raw = row.sums().get(8 * beat + i) & ((1L << 39) - 1);
          payload.put("sums_" + i, BigInteger.valueOf(raw));
        }
        beats.add(payload);
      }
    }
    try (var session = new PortSession(new OutputDivider(SpattenConfig.EIGHTH), "jvm", SEED)) {
      var source = new StreamSource(session, "numerators", beats, random, 0.9);
      var sink = new FlowSink(session, "outputs", List.of("slot", "index", "outputs", "last"));
      var reciprocals = new LateReciprocals(session, rows, source, random);
      Actor.run(
          session,
          List.of(reciprocals, source, sink),
          () -> sink.received().size() == ROWS * BEATS,
          5000);
      for (int i = 0; i < ROWS * BEATS; i++) {
        var row = rows.get(i / BEATS);
        var outputs = sink.received().get(i).get("outputs");
        for (int element = 0; element < 8; element++) {
          assertThat(outputs.shiftRight(32 * element).intValue())
              .as("row " + i / BEATS + ", seed " + SEED)
              .isEqualTo(expected(row, row.sums().get(8 * (i % BEATS) + element)));
        }
      }
    }
  }

  @Test
  void verilatorHasNothingToSay(@TempDir Path folder) throws Exception {
    LintCheck.assertClean(new OutputDivider(SpattenConfig.EIGHTH), folder);
  }

  private static Row row(int slot, Random random) {
    int bits = 16 + random.nextInt(10);
    long sum = (1L << bits) + (random.nextInt(4) == 0 ? 0 : random.nextLong(1L << bits));
    int significant = 64 - Long.numberOfLeadingZeros(sum);
    var reciprocal = BigInteger.ONE.shiftLeft(significant + 22).divide(BigInteger.valueOf(sum));
    long limit = 2047 * sum;
    var sums = random.longs(8 * BEATS, -limit, limit + 1).boxed().toList();
    return new Row(slot, reciprocal, significant, sums);
  }

  private static int expected(Row row, long sum) {
    return BigInteger.valueOf(sum)
        .multiply(row.reciprocal())
        .add(BigInteger.ONE.shiftLeft(row.significant() + 5))
        .shiftRight(row.significant() + 6)
        .intValueExact();
  }

  /**
   * Announces each row's reciprocal some cycles after its numerators may have come, one row a slot
   * at a time.
   */
  private static final class LateReciprocals implements Actor {
    private final PortSession session;
    private final List<Row> rows;
    private final StreamSource source;
    private final Random random;
    private int next;

    LateReciprocals(PortSession session, List<Row> rows, StreamSource source, Random random) {
      this.session = session;
      this.rows = rows;
      this.source = source;
      this.random = random;
    }

    @Override
    public void drive() {
      boolean slotFree = next < source.taken() / BEATS + 8;
      boolean announce = next < rows.size() && slotFree && random.nextInt(12) == 0;
      session.set("reciprocals_valid", announce ? 1 : 0);
      if (announce) {
        var row = rows.get(next++);
        session.set("reciprocals_payload_slot", row.slot());
        session.set("reciprocals_payload_reciprocal", row.reciprocal());
        session.set("reciprocals_payload_significant", row.significant());
      }
    }

    @Override
    public void observe() {}
  }
}

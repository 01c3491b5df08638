package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.FlowSink;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class RowDispatcherTest {
  private static final int ROWS = 150;
  private static final List<String> FETCH = List.of("slot", "pair_slot", "fused", "lsb_pass");

  @ParameterizedTest(name = "{0} slots, rate {1}, seed {2}")
  @CsvSource({"8, 0.5, 31", "4, 0.9, 32", "2, 1, 33"})
  void rowsGetSlotsAsARingAndWaitForSlotListAndQuery(int slots, double rate, long seed) {
    var random = new Random(seed);
    var config = new SpattenConfig(64, 2, 64, 16, 16, 64, slots, 8);
    var rows = rows(config, random);
    List<BigInteger> beats = new ArrayList<>();
    rows.forEach(row -> addQuery(beats, row, random));
    try (var session = new PortSession(new RowDispatcher(config), "jvm", seed)) {
      var requests =
          new StreamSource(
              session, "requests", rows.stream().map(RowSettings::payload).toList(), random, rate);
      var queries =
          new StreamSource(
              session, "queries", beats.stream().map(b -> Map.of("", b)).toList(), random, rate);
      var fetches = new StreamSink(session, "fetches", FETCH, random, rate);
      var members = new ArrayList<>(List.of("slot"));
      rows.get(0).payload().keySet().forEach(name -> members.add("request_" + name));
      var allocations = new FlowSink(session, "allocations", members);
      var writes = new FlowSink(session, "query_writes", List.of("address", "upper_half", "words"));
      var surroundings = new Surroundings(session, rows, slots, random);
      Actor.run(
          session,
          List.of(surroundings, requests, queries, fetches, allocations, writes),
          () -> surroundings.retired == ROWS,
          20_000);
      assertThat(allocations.received()).isEqualTo(allocations(rows, slots));
      assertThat(writes.received()).isEqualTo(writes(rows, beats, slots));
      assertThat(fetches.received()).isEqualTo(fetches(rows, slots));
      assertThat(surroundings.seen).as("reasons to wait").hasSize(rate < 1 ? 3 : 2);
    }
  }

  private static List<RowSettings> rows(SpattenConfig config, Random random) {
    List<RowSettings> rows = new ArrayList<>();
    while (rows.size() < ROWS) {
      if (rows.size() < ROWS - 1 && random.nextInt(3) == 0) {
        var first = fusible(config, random).with("format_fused_first", 1);
        rows.add(first);
        rows.add(
            fusible(config, random)
                .with("format_fused_second", 1)
                .with("list_dense", first.get("list_dense"))
                .with("list_bank", first.get("list_bank")));
      } else {
        rows.add(RowSettings.random(config, 64, random));
      }
    }
    return rows;
  }

  private static RowSettings fusible(SpattenConfig config, Random random) {
    return RowSettings.random(config, 64, random)
        .with("format_head_size", 1)
        .with("format_key_bits", 1)
        .with("format_both_planes", 0);
  }

  private static int beats(RowSettings row) {
    return List.of(1, 2, 4).get(row.get("format_head_size"));
  }

  private static void addQuery(List<BigInteger> beats, RowSettings row, Random random) {
    for (int i = 0; i < beats(row); i++) {
      beats.add(new BigInteger(QueryWrite.WORDS_WIDTH, random));
    }
  }

  private static List<Map<String, BigInteger>> allocations(List<RowSettings> rows, int slots) {
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      var allocation = new TreeMap<String, BigInteger>();
      allocation.put("slot", BigInteger.valueOf(i % slots));
      rows.get(i).payload().forEach((name, value) -> allocation.put("request_" + name, value));
      expected.add(allocation);
    }
    return expected;
  }

  private static List<Map<String, BigInteger>> writes(
      List<RowSettings> rows, List<BigInteger> beats, int slots) {
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int beat = 0; beat < beats(rows.get(i)); beat++) {
        expected.add(
            Map.of(
                "address",
                BigInteger.valueOf(2L * (i % slots) + beat / 2),
                "upper_half",
                BigInteger.valueOf(beat % 2),
                "words",
                beats.get(expected.size())));
      }
    }
    return expected;
  }

  private static List<Map<String, BigInteger>> fetches(List<RowSettings> rows, int slots) {
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).is("format_fused_first")) {
        boolean fused = rows.get(i).is("format_fused_second");
        expected.add(
            Map.of(
                "slot",
                BigInteger.valueOf((fused ? i - 1 : i) % slots),
                "pair_slot",
                BigInteger.valueOf(i % slots),
                "fused",
                BigInteger.valueOf(fused ? 1 : 0),
                "lsb_pass",
                BigInteger.ZERO));
      }
    }
    return expected;
  }

  /** Loads and empties lists, answers rows, and checks in each cycle who may enter. */
  private static final class Surroundings implements Actor {
    private final PortSession session;
    private final List<RowSettings> rows;
    private final int slots;
    private final Random random;
    private final Set<String> seen = new TreeSet<>();
    private int loaded;
    private int accepted;
    private int retired;
    private boolean retires;

    Surroundings(PortSession session, List<RowSettings> rows, int slots, Random random) {
      this.session = session;
      this.rows = rows;
      this.slots = slots;
      this.random = random;
    }

    @Override
    public void drive() {
      if (random.nextInt(8) == 0) {
        loaded |= 1 << random.nextInt(4);
      }
      session.set("loaded_banks", loaded);
      retires = accepted > retired && random.nextInt(3 * slots) == 0;
      session.set("retire", retires ? 1 : 0);
    }

    @Override
    public void observe() {
      boolean waiting = session.isSet("requests_valid");
      var row = rows.get(Math.min(accepted, ROWS - 1));
      boolean full = accepted - retired == slots;
      boolean listed = row.is("list_dense") || (loaded >> row.get("list_bank") & 1) == 1;
      assertThat(session.isSet("rows_in_flight")).isEqualTo(accepted > retired);
      check("slot", waiting && full);
      check("list", waiting && !listed);
      check("query", waiting && !full && listed && !session.isSet("queries_valid"));
      boolean accepts = session.fires("requests");
      assertThat(accepts && (full || !listed)).as("accepted too early").isFalse();
      assertThat(session.fires("fetches")).isEqualTo(accepts && !row.is("format_fused_first"));
      if (retires) {
        retired++;
      }
      if (accepts) {
        accepted++;
        loaded = row.is("format_fused_first") ? loaded : loaded & ~random.nextInt(16);
      }
    }

    private void check(String reason, boolean expected) {
      assertThat(session.isSet("waits_for_" + reason)).as(reason).isEqualTo(expected);
      if (expected) {
        seen.add(reason);
      }
    }
  }
}

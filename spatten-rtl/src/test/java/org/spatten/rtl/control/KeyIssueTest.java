package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class KeyIssueTest {
  private static final int TOKENS = 64;
  private static final int SLOTS = 8;

  @ParameterizedTest(name = "{0} lanes, rate {1}, seed {2}")
  @CsvSource({"1, 1, 71", "1, 0.6, 72", "2, 0.7, 73", "8, 1, 74", "8, 0.5, 75"})
  void keysFollowInTheOrderOfJobsAndValuesOnlyWhenNoEarlierRowWaitsForItsSelect(
      int lanes, double rate, long seed) {
    var random = new Random(seed);
    var config = new SpattenConfig(64 * lanes, 4, 64, 16, 16, TOKENS, SLOTS, 8);
    List<List<Integer>> lists = new ArrayList<>();
    for (int bank = 0; bank < SpattenConfig.LIST_BANKS; bank++) {
      lists.add(random.ints(TOKENS, 0, TOKENS).boxed().toList());
    }
    int walks = 0;
    int selects = 0;
    try (var session = new PortSession(new KeyIssue(config), "jvm", seed)) {
      for (int round = 0; round < 12; round++) {
        List<RowSettings> rows = new ArrayList<>();
        var fetches = allocate(session, config, rows, random);
        var refetches =
            random.ints(3, 0, SLOTS).mapToObj(s -> Map.of("", BigInteger.valueOf(s))).toList();
        var reference = new KeyIssueReference(config, lists);
        var watch = new KeyIssueWatch(session, rows, reference, random, rate, TOKENS / lanes);
        var keys = new StreamSource(session, "fetches", fetches, random, rate);
        var lsbs = new StreamSource(session, "refetches", refetches, random, 0.03);
        Actor.run(
            session,
            List.of(new ListPort(session, config, lists), watch, keys, lsbs),
            () -> keys.done() && lsbs.done() && watch.isIdle(),
            20_000);
        walks += watch.walks();
        selects += watch.selects();
      }
    }
    assertThat(walks).as("rows whose values follow their keys").isGreaterThan(2);
    assertThat(selects).as("rows that leave their values to the select").isGreaterThan(2);
  }

  /** Fills all slots; returns the fetches of their rows, some of them fused pairs. */
  private static List<Map<String, BigInteger>> allocate(
      PortSession session, SpattenConfig config, List<RowSettings> rows, Random random) {
    for (var port : List.of("rows_ready", "jobs_ready", "values_ordered", "fetches_valid")) {
      session.set(port, 0);
    }
    session.set("refetches_valid", 0);
    List<Map<String, BigInteger>> fetches = new ArrayList<>();
    while (rows.size() < SLOTS) {
      int slot = rows.size();
      boolean fused = slot < SLOTS - 1 && random.nextInt(4) == 0;
      rows.add(RowSettings.random(config, TOKENS, random));
      if (fused) {
        rows.get(slot)
            .with("format_head_size", 1)
            .with("format_key_bits", 1)
            .with("format_both_planes", 0)
            .with("format_fused_first", 1);
        rows.add(rows.get(slot));
      }
      fetches.add(
          Map.of(
              "slot",
              BigInteger.valueOf(slot),
              "pair_slot",
              BigInteger.valueOf(rows.size() - 1),
              "fused",
              BigInteger.valueOf(fused ? 1 : 0),
              "lsb_pass",
              BigInteger.ZERO));
    }
    for (int slot = 0; slot < SLOTS; slot++) {
      rows.get(slot).allocate(session, slot);
    }
    return fetches;
  }

  /** The lists behind their read port: a line stays until another one is read. */
  private static final class ListPort implements Actor {
    private final PortSession session;
    private final List<List<Integer>> lists;
    private final int group;
    private final int lines;
    private int address;

    ListPort(PortSession session, SpattenConfig config, List<List<Integer>> lists) {
      this.session = session;
      this.lists = lists;
      group = config.topkParallelism();
      lines = TOKENS / group;
    }

    @Override
    public void drive() {
      var list = lists.get(address / lines);
      for (int i = 0; i < group; i++) {
        session.set("list_data_" + i, list.get(address % lines * group + i));
      }
    }

    @Override
    public void observe() {
      if (session.isSet("list_address_valid")) {
        address = session.getInt("list_address_payload");
      }
    }
  }
}

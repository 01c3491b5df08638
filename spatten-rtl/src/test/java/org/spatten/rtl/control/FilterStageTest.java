package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class FilterStageTest {
  private static final List<String> JOB =
      List.of("slot", "count", "k", "threshold", "equal_kept", "dense", "bank");

  @Test
  void everyResultLeavesInOrderWithTheListOfItsRow() {
    long seed = 14;
    var random = new Random(seed);
    var config = SpattenConfig.EIGHTH;
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    try (var session = new PortSession(new FilterStage(config), "jvm", seed)) {
      for (int round = 0; round < 8; round++) {
        List<Map<String, BigInteger>> results = new ArrayList<>();
        expected.clear();
        for (int slot = 0; slot < config.rowSlots(); slot++) {
          var row = RowSettings.random(config, config.maxTokens(), random);
          row.allocate(session, slot);
          results.add(result(slot, row, random));
          var job = new HashMap<>(results.get(slot));
          job.put("k", row.payload().get("format_value_count"));
          job.put("dense", row.payload().get("list_dense"));
          job.put("bank", row.payload().get("list_bank"));
          expected.add(job);
        }
        var source = new StreamSource(session, "results", results, random, 0.7);
        var sink = new StreamSink(session, "jobs", JOB, random, 0.4);
        int rows = results.size();
        Actor.run(session, List.of(source, sink), () -> sink.received().size() == rows, 500);
        for (int i = 0; i < rows; i++) {
          assertThat(sink.received().get(i))
              .as("seed " + seed)
              .containsAllEntriesOf(expected.get(i));
        }
      }
    }
  }

  private static Map<String, BigInteger> result(int slot, RowSettings row, Random random) {
    return Map.of(
        "slot",
        BigInteger.valueOf(slot),
        "count",
        row.payload().get("format_key_count"),
        "threshold",
        BigInteger.valueOf(random.nextInt(65537)),
        "equal_kept",
        BigInteger.valueOf(random.nextInt(1025)));
  }
}

package org.spatten.hdl.domains;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.stream.LibraryLint;

/** Cells of the library do in each kind of domain what they do in the standard one. */
class CellsInDomainsTest {
  private static final long SEED = Long.getLong("spatten.agree.seed", 20_26);
  private static final int CYCLES = 900;

  /** When nothing is left of the random start. */
  private static final int SETTLED = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STANDARD")
  void theyDoTheSameAtEachEdgeThatCounts(Kind kind) {
    for (long seed = SEED; seed < SEED + 3; seed++) {
      var standard = meaningful(cycles(Kind.STANDARD, seed));
      var other = meaningful(cycles(kind, seed));
      for (int cycle = SETTLED; cycle < standard.size(); cycle++) {
        assertThat(other.get(cycle))
            .as("%s, seed %d, cycle %d", kind, seed, cycle)
            .isEqualTo(standard.get(cycle));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatGoesInComesOutInOrder(Kind kind) {
    var cycles = cycles(kind, SEED);
    var parts =
        List.of(
            cycles.subList(0, Run.BEFORE_SECOND_RESET),
            cycles.subList(Run.BEFORE_SECOND_RESET, cycles.size()));
    for (var part : parts) {
      var sent = passed(part, "source", "clk");
      for (var sink : Cells.copies()) {
        boolean slow = sink.equals("crossed") || sink.equals("handed");
        var received = passed(part, sink, slow ? "slow_clk" : "clk");
        assertThat(received)
            .as("%s of %s, seed %d", sink, kind, SEED)
            .hasSizeGreaterThan(20)
            .isEqualTo(sent.subList(0, received.size()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyToolAcceptsTheText(Kind kind) throws Exception {
    LibraryLint.accept(folder, List.of(new Cells(kind)));
  }

  private static List<Map<String, BigInteger>> cycles(Kind kind, long seed) {
    try (var run = new Run(kind, seed)) {
      return run.cycles(CYCLES);
    }
  }

  private static List<BigInteger> passed(
      List<Map<String, BigInteger>> cycles, String stream, String clock) {
    var passed = new ArrayList<BigInteger>();
    for (var now : cycles) {
      boolean fires = is(now, stream + "_valid") && is(now, stream + "_ready") && is(now, clock);
      if (fires) {
        passed.add(now.get(stream + "_payload"));
      }
    }
    return passed;
  }

  private static boolean is(Map<String, BigInteger> now, String port) {
    return now.get(port).signum() > 0;
  }

  /** Without the payloads of which nothing is valid. */
  private static List<Map<String, BigInteger>> meaningful(List<Map<String, BigInteger>> cycles) {
    var all = new ArrayList<Map<String, BigInteger>>();
    for (var now : cycles) {
      var kept = new HashMap<>(now);
      for (var name : now.keySet()) {
        if (name.endsWith("_valid") && !is(now, name)) {
          kept.remove(name.replace("_valid", "_payload"));
        }
      }
      all.add(kept);
    }
    return all;
  }
}

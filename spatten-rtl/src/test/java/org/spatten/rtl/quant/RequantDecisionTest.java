package org.spatten.rtl.quant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class RequantDecisionTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aRowIsRefetchedExactlyWhenItsLargestProbabilityIsBelowTheThreshold(long seed) {
    var random = new Random(seed);
    List<Map<String, BigInteger>> queries = new ArrayList<>();
    List<BigInteger> refetched = new ArrayList<>();
    List<BigInteger> kept = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      add(random, queries, refetched, kept);
    }
    try (var session = new PortSession(new RequantDecision(SpattenConfig.EIGHTH), "jvm", seed)) {
      var source = new StreamSource(session, "queries", queries, random, 0.9);
      var refetch = new StreamSink(session, "refetch", List.of(""), random, 0.8);
      var proceed = new StreamSink(session, "proceed", List.of(""), random, 0.8);
      Actor.run(
          session,
          List.of(source, refetch, proceed),
          () -> refetch.received().size() + proceed.received().size() == queries.size(),
          20_000);
      assertThat(refetch.values()).as("seed " + seed).isEqualTo(refetched);
      assertThat(proceed.values()).as("seed " + seed).isEqualTo(kept);
    }
  }

  private static void add(
      Random random,
      List<Map<String, BigInteger>> queries,
      List<BigInteger> refetched,
      List<BigInteger> kept) {
    int slot = random.nextInt(8);
    int threshold = random.nextInt(4097);
    // half of the sums lie at the edge, where floor(2^28 / sum) meets the threshold
    long edge = threshold == 0 ? 1L << 26 : (1L << 28) / threshold + random.nextInt(3) - 1;
    long uniform = (1L << 16) + random.nextInt((1 << 26) - (1 << 16));
    long sum = random.nextBoolean() ? uniform : Math.min(1L << 26, Math.max(1L << 16, edge));
    int mode = random.nextInt(3);
    boolean both = random.nextInt(4) == 0;
    boolean lsbDone = random.nextInt(4) == 0;
    queries.add(
        Map.of(
            "slot", BigInteger.valueOf(slot),
            "sum", BigInteger.valueOf(sum),
            "threshold", BigInteger.valueOf(threshold),
            "mode", BigInteger.valueOf(mode),
            "both_planes", both ? BigInteger.ONE : BigInteger.ZERO,
            "lsb_done", lsbDone ? BigInteger.ONE : BigInteger.ZERO));
    boolean below = (1L << 28) / sum < threshold;
    boolean wanted = mode == 2 || (mode == 1 && below);
    (wanted && !both && !lsbDone ? refetched : kept).add(BigInteger.valueOf(slot));
  }
}

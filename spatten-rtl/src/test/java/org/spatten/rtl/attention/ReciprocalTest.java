package org.spatten.rtl.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
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

class ReciprocalTest {
  private static final long SEED = 11;

  @Test
  void isTheFloorOfTheNormalisedQuotientForEverySize() {
    var random = new Random(SEED);
    List<Long> sums = new ArrayList<>();
    for (int bits = 16; bits < 27; bits++) {
      sums.add(1L << bits);
      sums.add((1L << bits) + 1);
      sums.add((1L << (bits + 1)) - 1);
      sums.add((1L << bits) + random.nextLong(1L << bits));
    }
    sums.removeIf(sum -> sum > 1L << 26);
    List<Map<String, BigInteger>> divisors = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      divisors.add(
          Map.of("slot", BigInteger.valueOf(i % 8), "sum", BigInteger.valueOf(sums.get(i))));
    }
    try (var session = new PortSession(new Reciprocal(SpattenConfig.EIGHTH), "jvm", SEED)) {
      var source = new StreamSource(session, "divisors", divisors, random, 0.8);
      var sink = new FlowSink(session, "results", List.of("slot", "reciprocal", "significant"));
      Actor.run(session, List.of(source, sink), () -> sink.received().size() == sums.size(), 3000);
      for (int i = 0; i < sums.size(); i++) {
        var sum = BigInteger.valueOf(sums.get(i));
        int significant = sum.bitLength();
        assertThat(sink.received().get(i))
            .as("sum " + sum + ", seed " + SEED)
            .isEqualTo(
                Map.of(
                    "slot", BigInteger.valueOf(i % 8),
                    "reciprocal", BigInteger.ONE.shiftLeft(significant + 22).divide(sum),
                    "significant", BigInteger.valueOf(significant)));
      }
    }
  }

  @Test
  void verilatorHasNothingToSay(@TempDir Path folder) throws Exception {
    LintCheck.assertClean(new Reciprocal(SpattenConfig.EIGHTH), folder);
  }
}

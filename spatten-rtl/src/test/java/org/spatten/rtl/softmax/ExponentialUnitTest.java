package org.spatten.rtl.softmax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.reference.Exponential;
import org.spatten.rtl.reference.SoftmaxScale;

class ExponentialUnitTest {
  private static final int ONE_MANTISSA = 1 << 17;

  private final ArrayDeque<Integer> expected = new ArrayDeque<>();

  /** Gives one argument and checks the one that comes out. */
  private void cycle(PortSession bench, boolean valid, long distance, int mantissa, int shift) {
    bench.set("argument_valid", valid ? 1 : 0);
    bench.set("argument_payload_distance", distance);
    bench.set("argument_payload_scale_mantissa", mantissa);
    bench.set("argument_payload_scale_shift", shift);
    expected.add(valid ? Exponential.of(new SoftmaxScale(mantissa, shift).argument(distance)) : -1);
    bench.step();
    if (expected.size() == ExponentialUnit.LATENCY) {
      int wanted = expected.remove();
      if (wanted >= 0) {
        assertThat(bench.getInt("exponential"))
            .as("after distance %d, mantissa %d, shift %d", distance, mantissa, shift)
            .isEqualTo(wanted);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jvm", "verilator"})
  void randomArgumentsInAnyRhythm(String engine) {
    long seed = 11;
    var random = new Random(seed);
    try (var bench = new PortSession(new ExponentialUnit(), engine, seed)) {
      for (int i = 0; i < 20_000; i++) {
        long distance = (long) random.nextInt(1 << 30) >>> random.nextInt(30);
        int mantissa = ONE_MANTISSA + random.nextInt(ONE_MANTISSA);
        int shift = i % 4 == 0 ? random.nextInt(64) : 16 + random.nextInt(13);
        cycle(bench, random.nextInt(4) != 0, distance, mantissa, shift);
      }
    }
  }

  @Test
  void everyArgumentBelowSaturation() {
    try (var bench = new PortSession(new ExponentialUnit(), "jvm", 3)) {
      for (long x = 0; x < 1 << 21; x++) {
        cycle(bench, true, x, ONE_MANTISSA, 17);
      }
    }
  }

  @Test
  void extremes() {
    try (var bench = new PortSession(new ExponentialUnit(), "jvm", 4)) {
      for (int shift = 0; shift < 64; shift++) {
        for (long distance : new long[] {0, 1, (1 << 21) - 1, 1 << 21, (1 << 30) - 1}) {
          cycle(bench, true, distance, ONE_MANTISSA, shift);
          cycle(bench, true, distance, 2 * ONE_MANTISSA - 1, shift);
        }
      }
    }
  }
}

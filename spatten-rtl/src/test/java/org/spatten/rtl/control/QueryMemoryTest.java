package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class QueryMemoryTest {
  private static final int HALF = SpattenConfig.SEGMENT_WIDTH / 2;

  @Test
  void halvesAreWrittenAloneAndTheSegmentReadStaysUntilTheNextRead() {
    long seed = 12;
    var random = new Random(seed);
    int segments = 2 * SpattenConfig.EIGHTH.rowSlots();
    var lower = new BigInteger[segments];
    var upper = new BigInteger[segments];
    Arrays.fill(lower, BigInteger.ZERO);
    Arrays.fill(upper, BigInteger.ZERO);
    try (var session = new PortSession(new QueryMemory(SpattenConfig.EIGHTH), "jvm", seed)) {
      for (int i = 0; i < 2 * segments; i++) {
        write(session, i / 2, i % 2 == 1, BigInteger.ZERO);
        session.step();
      }
      var shown = BigInteger.ZERO;
      boolean read = false;
      for (int cycle = 0; cycle < 600; cycle++) {
        if (read) {
          assertThat(session.get("data")).as("cycle " + cycle + ", seed " + seed).isEqualTo(shown);
        }
        int written = random.nextInt(segments);
        boolean writes = random.nextBoolean();
        boolean half = random.nextBoolean();
        var words = new BigInteger(HALF, random);
        write(session, written, half, words);
        session.set("writes_valid", writes ? 1 : 0);
        int address = random.nextInt(segments);
        boolean reads = random.nextBoolean() && address != written;
        session.set("read", reads ? 1 : 0);
        session.set("address", address);
        session.step();
        if (writes) {
          (half ? upper : lower)[written] = words;
        }
        if (reads) {
          shown = upper[address].shiftLeft(HALF).or(lower[address]);
          read = true;
        }
      }
    }
  }

  private static void write(PortSession session, int address, boolean upper, BigInteger words) {
    session.set("writes_valid", 1);
    session.set("writes_payload_address", address);
    session.set("writes_payload_upper_half", upper ? 1 : 0);
    session.set("writes_payload_words", words);
  }
}

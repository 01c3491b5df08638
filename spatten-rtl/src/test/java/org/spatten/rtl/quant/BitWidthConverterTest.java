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

class BitWidthConverterTest {
  /**
   * The formats of a group: bits of a word (0: both planes, negative: an LSB plane's shift - 8).
   */
  private static final int[] BITS = {4, 6, 8, 12, 0, -4, -6, -8};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyFormatIsAlignedToTwelveBits(long seed) {
    var random = new Random(seed);
    List<Map<String, BigInteger>> groups = new ArrayList<>();
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      add(random, groups, expected);
    }
    try (var session = new PortSession(new BitWidthConverter(), "jvm", seed)) {
      var source = new StreamSource(session, "groups", groups, random, 0.8);
      var sink = new StreamSink(session, "segments", List.of("words", "value"), random, 0.7);
      Actor.run(
          session, List.of(source, sink), () -> sink.received().size() == expected.size(), 10_000);
      assertThat(sink.received()).as("seed " + seed).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4})
  void oneSegmentLeavesEachCycle(long seed) {
    var random = new Random(seed);
    List<Map<String, BigInteger>> groups = new ArrayList<>();
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      add(random, groups, expected);
    }
    try (var session = new PortSession(new BitWidthConverter(), "jvm", seed)) {
      var source = new StreamSource(session, "groups", groups, random, 1);
      var sink = new StreamSink(session, "segments", List.of("words", "value"), random, 1);
      Actor.run(
          session,
          List.of(source, sink),
          () -> sink.received().size() == expected.size(),
          expected.size() + 1);
    }
  }

  private static void add(
      Random random, List<Map<String, BigInteger>> groups, List<Map<String, BigInteger>> expected) {
    int code = random.nextInt(BITS.length);
    int bits = BITS[code];
    int value = random.nextInt(2);
    boolean canHoldTwo = bits == 4 || bits == 6 || bits < 0;
    boolean two = canHoldTwo && random.nextBoolean();
    boolean half = !two && random.nextBoolean();
    var raw = new BigInteger(768, random);
    groups.add(
        Map.of(
            "raw",
            raw,
            "format_code",
            BigInteger.valueOf(code),
            "format_half",
            half ? BigInteger.ONE : BigInteger.ZERO,
            "format_two",
            two ? BigInteger.ONE : BigInteger.ZERO,
            "format_value",
            BigInteger.valueOf(value)));
    for (int segment = 0; segment < (two ? 2 : 1); segment++) {
      var words = BigInteger.ZERO;
      for (int w = 0; w < (half ? 32 : 64); w++) {
        int word = word(raw, bits, 64 * segment + w);
        words = words.or(BigInteger.valueOf(word & 0xFFF).shiftLeft(12 * w));
      }
      expected.add(Map.of("words", words, "value", BigInteger.valueOf(value)));
    }
  }

  private static int word(BigInteger raw, int bits, int index) {
    if (bits == 0) {
      return signed(raw, 8 * index, 8) * 16 + field(raw, 512 + 4 * index, 4);
    }
    if (bits < 0) {
      return field(raw, 4 * index, 4) << (8 + bits);
    }
    return signed(raw, bits * index, bits) << (12 - bits);
  }

  private static int field(BigInteger raw, int low, int bits) {
    return raw.shiftRight(low).intValue() & ((1 << bits) - 1);
  }

  private static int signed(BigInteger raw, int low, int bits) {
    return field(raw, low, bits) << (32 - bits) >> (32 - bits);
  }
}

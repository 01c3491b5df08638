package org.spatten.rtl.top;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.spatten.rtl.bench.BeatSource;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The planes of rows in the memory layout of docs/architecture.md; the rest of the memory is all
 * ones.
 */
final class RowMemory implements BeatSource {
  private static final int BEAT_BITS = 256;
  private static final BigInteger ONES =
      BigInteger.ONE.shiftLeft(BEAT_BITS).subtract(BigInteger.ONE);

  private final SpattenConfig config;
  private final Map<Long, BigInteger> beats = new HashMap<>();
  private int free = 5;

  RowMemory(SpattenConfig config) {
    this.config = config;
  }

  /**
   * Lays a plane out; {@code word} gives the {@code bits} low bits of each word of a token's row.
   */
  int place(
      int words, int bits, int rotate, java.util.function.IntFunction<IntUnaryOperator> word) {
    int stride = (words * bits + BEAT_BITS - 1) / BEAT_BITS;
    int base = free;
    for (int token = 0; token < config.maxTokens(); token++) {
      var wordsOfToken = word.apply(token);
      var row = ONES.shiftLeft(words * bits);
      for (int i = 0; i < words; i++) {
        long raw = wordsOfToken.applyAsInt(i) & ((1L << bits) - 1);
        row = row.or(BigInteger.valueOf(raw).shiftLeft(i * bits));
      }
      int channel = (token + rotate) % config.channels();
      for (int beat = 0; beat < stride; beat++) {
        long address = base + (long) (token / config.channels()) * stride + beat;
        beats.put(key(channel, address), row.shiftRight(BEAT_BITS * beat).and(ONES));
      }
    }
    free += stride * (config.maxTokens() / config.channels()) + 3;
    return base;
  }

  @Override
  public BigInteger beat(int channel, long address) {
    return beats.getOrDefault(key(channel, address), ONES);
  }

  private long key(int channel, long address) {
    return address * config.channels() + channel;
  }
}

package org.spatten.rtl.fetch;

import java.math.BigInteger;
import java.util.Random;
import org.spatten.rtl.bench.BeatSource;

/** The contents of all channels: a random number for each beat, the same at each reading. */
final class MemoryImage implements BeatSource {
  private final long seed;

  MemoryImage(long seed) {
    this.seed = seed;
  }

  /** The 256 bits of a beat. */
  @Override
  public BigInteger beat(int channel, long address) {
    var random = new Random(seed ^ (address * 64 + channel) * 0x9E3779B97F4A7C15L);
    random.nextLong();
    return new BigInteger(256, random);
  }
}

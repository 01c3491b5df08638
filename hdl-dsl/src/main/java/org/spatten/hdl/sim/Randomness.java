package org.spatten.hdl.sim;

/** A small deterministic source of bits (SplitMix64) for the initial state. */
final class Randomness {
  private long state;

  Randomness(long seed) {
    this.state = seed;
  }

  long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

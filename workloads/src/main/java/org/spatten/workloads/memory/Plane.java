package org.spatten.workloads.memory;

/**
 * A plane's place: a token's row lies whole in one channel.
 *
 * @param baseBeat first 32-byte beat, the same in every channel
 * @param rotate channel of token 0
 * @param strideBeats beats from one row to the next of the same channel
 * @param tokens rows
 * @param channels channels of the memory
 */
public record Plane(
    PlaneId id, int baseBeat, int rotate, int strideBeats, int tokens, int channels) {
  /** Bytes of a beat. */
  public static final int BEAT_BYTES = 32;

  /** The channel of a token's row. */
  public int channel(int token) {
    return (token + rotate) % channels;
  }

  /** Channel-local number of the row's first beat. */
  public int beat(int token) {
    return baseBeat + token / channels * strideBeats;
  }

  /** Beats this plane takes in each channel. */
  int beatsPerChannel() {
    return (tokens + channels - 1) / channels * strideBeats;
  }
}

package org.spatten.rtl.config;

/**
 * The size of an accelerator; see {@code docs/architecture.md}.
 *
 * @param multipliers of the Q·K array, and as many of the Prob·V array; a multiple of 64
 * @param channels AXI4 read masters, 32 bytes a beat; a power of two
 * @param bufferLines lines of the key buffer, and as many of the value buffer; a line is {@code
 *     multipliers} words
 * @param topkParallelism comparators of the local select; a power of two, at least 4 and {@code
 *     softmaxLanes}
 * @param outstanding reads in flight a channel, in beats; a power of two
 * @param maxTokens the most keys of a row and tokens of a list; a power of two
 * @param rowSlots rows in flight; a power of two
 * @param softmaxLanes exponentials a cycle; a power of two, at least {@code lanes()}
 */
public record SpattenConfig(
    int multipliers,
    int channels,
    int bufferLines,
    int topkParallelism,
    int outstanding,
    int maxTokens,
    int rowSlots,
    int softmaxLanes) {
  /** Words of 12 bits that a lane takes a cycle. */
  public static final int SEGMENT_WORDS = 64;

  public static final int WORD_WIDTH = 12;
  public static final int SEGMENT_WIDTH = SEGMENT_WORDS * WORD_WIDTH;
  public static final int BEAT_WIDTH = 256;
  public static final int SCORE_WIDTH = 30;

  /** Width of an exponential: 1.0 is 2^16. */
  public static final int EXPONENTIAL_WIDTH = 17;

  /** Width of a channel-local beat address; 4 GiB a channel. */
  public static final int BEAT_ADDRESS_WIDTH = 27;

  /** Width of a channel-local byte address, as AXI has it. */
  public static final int BYTE_ADDRESS_WIDTH = BEAT_ADDRESS_WIDTH + 5;

  public static final int LIST_BANKS = 4;

  /** The default of the published script: an eighth of the paper's machine. */
  public static final SpattenConfig EIGHTH = new SpattenConfig(64, 2, 2048, 16, 64, 1024, 8, 8);

  /** The paper's machine. */
  public static final SpattenConfig FULL = new SpattenConfig(512, 16, 256, 16, 64, 1024, 8, 8);

  /**
   * Checks every parameter.
   *
   * @throws IllegalArgumentException naming the parameter, its value and what it may be
   */
  public SpattenConfig {
    check(
        multipliers >= 64 && isPowerOfTwo(multipliers),
        "multipliers",
        multipliers,
        "a power of two, at least 64");
    check(
        channels >= 2 && isPowerOfTwo(channels) && channels <= 64,
        "channels",
        channels,
        "2, 4, 8, 16, 32 or 64");
    check(isPowerOfTwo(softmaxLanes), "softmax-lanes", softmaxLanes, "a power of two");
    check(
        softmaxLanes >= multipliers / SEGMENT_WORDS,
        "softmax-lanes",
        softmaxLanes,
        "at least multipliers / 64");
    check(
        isPowerOfTwo(topkParallelism)
            && topkParallelism >= Math.max(4, softmaxLanes)
            && topkParallelism <= 64,
        "topk-parallelism",
        topkParallelism,
        "a power of two, at least 4 and at least softmax-lanes, at most 64");
    check(
        isPowerOfTwo(outstanding) && outstanding >= 4,
        "outstanding",
        outstanding,
        "a power of two, at least 4");
    check(
        isPowerOfTwo(maxTokens) && maxTokens >= 4 * topkParallelism && maxTokens <= 4096,
        "max-tokens",
        maxTokens,
        "a power of two from 4 * topk-parallelism to 4096");
    check(
        isPowerOfTwo(rowSlots) && rowSlots >= 2 && rowSlots <= 64,
        "row-slots",
        rowSlots,
        "2, 4, 8, 16, 32 or 64");
    check(
        bufferLines >= 16 && isPowerOfTwo(bufferLines),
        "buffer-lines",
        bufferLines,
        "a power of two, at least 16");
  }

  /** Keys a cycle at a head size of 64; position p is handled by lane p mod {@code lanes()}. */
  public int lanes() {
    return multipliers / SEGMENT_WORDS;
  }

  /** Keys of that head size that one buffer holds. */
  public int bufferKeys(int headSize) {
    return bufferLines * lanes() / Math.max(1, headSize / SEGMENT_WORDS);
  }

  /** Bits of a channel's number. */
  public int channelBits() {
    return log2(channels);
  }

  /** Bits of a token or of a position in a row. */
  public int tokenBits() {
    return log2(maxTokens);
  }

  /** Bits of a slot of a row in flight. */
  public int slotBits() {
    return log2(rowSlots);
  }

  /** Bits of a sum of exponentials over the longest row. */
  public int sumWidth() {
    return EXPONENTIAL_WIDTH + log2(maxTokens);
  }

  /** Bits of a sum of exponentials times values, signed. */
  public int numeratorWidth() {
    return sumWidth() + WORD_WIDTH;
  }

  private static int log2(int powerOfTwo) {
    return Integer.numberOfTrailingZeros(powerOfTwo);
  }

  private static boolean isPowerOfTwo(int value) {
    return Integer.bitCount(value) == 1 && value > 0;
  }

  private static void check(boolean good, String name, int value, String allowed) {
    if (!good) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be " + allowed);
    }
  }
}

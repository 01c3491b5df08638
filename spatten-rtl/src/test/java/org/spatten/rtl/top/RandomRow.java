package org.spatten.rtl.top;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.RequantMode;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.config.ValueBits;
import org.spatten.rtl.reference.AttentionModel;
import org.spatten.rtl.reference.KeyPlanes;
import org.spatten.rtl.reference.RowParameters;
import org.spatten.rtl.reference.RowResult;
import org.spatten.rtl.reference.SoftmaxScale;
import org.spatten.rtl.reference.WordMatrix;

/**
 * A row with random data in some legal format, and what the golden model says about it.
 *
 * @param tokens of the keys, ascending
 * @param dense the tokens are 0, 1, 2 and so on
 * @param pairOf the index of the row that this one is fused with, or -1
 */
record RandomRow(
    HeadSize headSize,
    KeyBits keyBits,
    boolean bothPlanes,
    ValueBits valueBits,
    List<Integer> tokens,
    boolean dense,
    int pairOf,
    RequantMode mode,
    int threshold,
    int valueCount,
    SoftmaxScale scale,
    List<Integer> query,
    WordMatrix keys,
    WordMatrix values) {

  static RandomRow of(SpattenConfig config, int mostKeys, Random random) {
    var keyBits = pick(KeyBits.values(), random);
    boolean dense = random.nextBoolean();
    int count = 1 + random.nextInt(mostKeys);
    int[] tokens = dense ? IntStream.range(0, count).toArray() : tokens(config, count, random);
    return of(
        config,
        pick(HeadSize.values(), random),
        keyBits,
        keyBits == KeyBits.B8 && random.nextBoolean(),
        tokens,
        dense,
        -1,
        random);
  }

  static RandomRow of(
      SpattenConfig config,
      HeadSize headSize,
      KeyBits keyBits,
      boolean bothPlanes,
      int[] tokens,
      boolean dense,
      int pairOf,
      Random random) {
    var valueBits = pick(ValueBits.values(), random);
    int words = headSize.words();
    double spread = Math.scalb(1.0, random.nextInt(6)) * 400_000;
    return new RandomRow(
        headSize,
        keyBits,
        bothPlanes,
        valueBits,
        Arrays.stream(tokens).boxed().toList(),
        dense,
        pairOf,
        pick(RequantMode.values(), random),
        random.nextInt(4097),
        1 + random.nextInt(tokens.length + tokens.length / 4 + 1),
        SoftmaxScale.of(1 / spread),
        random.ints(words, -2047, 2048).boxed().toList(),
        matrix(config.maxTokens(), words, keyBits.bits() + 4, random),
        matrix(config.maxTokens(), words, valueBits.bits(), random));
  }

  /** The second row of a fused pair whose first row is {@code this}. */
  RandomRow partner(SpattenConfig config, int index, Random random) {
    return of(config, headSize, keyBits, false, ints(tokens), dense, index, random);
  }

  RowResult expected() {
    var parameters =
        new RowParameters(
            new KeyPlanes(keyBits.bits()),
            bothPlanes,
            scale,
            threshold,
            org.spatten.rtl.reference.RequantMode.valueOf(mode.name()),
            valueCount);
    return AttentionModel.row(parameters, ints(query), keys, values, ints(tokens));
  }

  static int[] tokens(SpattenConfig config, int count, Random random) {
    return random.ints(0, config.maxTokens()).distinct().limit(count).sorted().toArray();
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  private static WordMatrix matrix(int rows, int columns, int bits, Random random) {
    var matrix = new WordMatrix(rows, columns);
    int limit = (1 << (bits - 1)) - 1;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        matrix.set(row, column, random.nextInt(-limit, limit + 1) << (12 - bits));
      }
    }
    return matrix;
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}

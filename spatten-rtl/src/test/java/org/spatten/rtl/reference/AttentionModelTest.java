package org.spatten.rtl.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionModelTest {

  private static WordMatrix randomWords(Random random, int rows, int columns, int bits) {
    WordMatrix matrix = new WordMatrix(rows, columns);
    int largest = (1 << (bits - 1)) - 1;
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        matrix.set(r, c, (random.nextInt(2 * largest + 1) - largest) << (12 - bits));
      }
    }
    return matrix;
  }

  private static int[] randomQuery(Random random, int size) {
    return random.ints(size, -2047, 2048).toArray();
  }

  private static int[] all(int count) {
    return IntStream.range(0, count).toArray();
  }

  @ParameterizedTest(name = "D={0} m={1} vbits={2} keys={3} kept={4} {5}")
  @CsvSource({
    "64, 6, 6, 993, 204, FORCE",
    "64, 8, 8, 993, 993, NEVER",
    "64, 6, 6, 102, 20, DECIDE",
    "32, 4, 4, 77, 5, DECIDE",
    "128, 8, 12, 1024, 300, FORCE",
    "64, 6, 6, 1, 1, DECIDE"
  })
  void staysWithinTheErrorBoundOfFloat64(
      int size, int keyBits, int valueBits, int keys, int kept, RequantMode mode) {
    for (int seed = 1; seed <= 8; seed++) {
      Random random = new Random(seed);
      WordMatrix k = randomWords(random, keys, size, keyBits + 4);
      WordMatrix v = randomWords(random, keys, size, valueBits);
      int[] query = randomQuery(random, size);
      // From a nearly flat row to one with a spread of tens of powers of two.
      double spread = 0.25 * Math.pow(2, seed);
      double scale = spread / (1182.0 * 1182.0 * Math.sqrt(size));
      RowParameters row =
          new RowParameters(new KeyPlanes(keyBits), false, SoftmaxScale.of(scale), 205, mode, kept);
      RowResult result = AttentionModel.row(row, query, k, v, all(keys));
      double[] exact = FloatAttention.row(row, result, scale, query, k, v, all(keys));
      assertThat(FloatAttention.error(result, exact, v.largestMagnitude()))
          .as("seed %d", seed)
          .isLessThan(Math.pow(2, -9));
      assertThat(result.survivors()).hasSize(Math.min(kept, keys));
    }
  }

  @Property(tries = 200)
  void theSecondPassAddsExactlyTheLowPlane(
      @ForAll @IntRange(min = 0, max = 2) int format, @ForAll long seed) {
    KeyPlanes planes = new KeyPlanes(4 + 2 * format);
    Random random = new Random(seed);
    WordMatrix k = randomWords(random, 9, 32, planes.mostSignificantBits() + 4);
    int[] query = randomQuery(random, 32);
    int[] high = AttentionModel.scores(planes, false, query, k, all(9));
    int[] full = AttentionModel.scores(planes, true, query, k, all(9));
    for (int i = 0; i < 9; i++) {
      int low = 0;
      for (int d = 0; d < 32; d++) {
        low += query[d] * planes.leastSignificant(k.get(i, d));
      }
      assertThat(full[i]).isEqualTo(high[i] + (low << (8 - planes.mostSignificantBits())));
    }
  }

  @Test
  void aFlatRowRequantsAndAPeakedOneDoesNot() {
    WordMatrix k = new WordMatrix(100, 32);
    WordMatrix v = randomWords(new Random(1), 100, 32, 12);
    int[] query = new int[32];
    query[0] = 2047;
    RowParameters row =
        new RowParameters(
            new KeyPlanes(8), false, SoftmaxScale.of(1e-5), 205, RequantMode.DECIDE, 100);
    RowResult flat = AttentionModel.row(row, query, k, v, all(100));
    assertThat(flat.requanted()).isTrue();
    assertThat(flat.softmax().sum()).isEqualTo(100 * 65536);
    k.set(42, 0, 2047);
    RowResult peaked = AttentionModel.row(row, query, k, v, all(100));
    assertThat(peaked.requanted()).isFalse();
    assertThat(peaked.softmax().largestScore()).isEqualTo(2047 * 2032);
  }

  @Test
  void outputsDivideByAllKeysNotOnlyTheKept() {
    WordMatrix k = new WordMatrix(4, 32);
    WordMatrix v = new WordMatrix(4, 32);
    v.set(1, 0, 2000);
    v.set(3, 0, -1000);
    RowParameters row =
        new RowParameters(new KeyPlanes(8), true, SoftmaxScale.of(1e-6), 0, RequantMode.NEVER, 2);
    RowResult result = AttentionModel.row(row, new int[32], k, v, new int[] {1, 2, 3});
    assertThat(result.survivors()).containsExactly(1, 2);
    // 2000 / 3 with 16 fraction bits, the reciprocal of 3 truncated to 23 bits.
    assertThat(result.output(0)).isBetween(43690660, 43690667);
  }

  @Test
  void refusesImpossibleParameters() {
    SoftmaxScale scale = SoftmaxScale.of(1e-6);
    assertThatThrownBy(() -> new KeyPlanes(5))
        .hasMessage("5 key bits are not supported; use 4, 6 or 8");
    assertThatThrownBy(
            () -> new RowParameters(new KeyPlanes(8), true, scale, 4097, RequantMode.NEVER, 1))
        .hasMessage("requant threshold 4097 is not in 0..4096");
    assertThatThrownBy(
            () -> new RowParameters(new KeyPlanes(8), true, scale, 0, RequantMode.NEVER, 0))
        .hasMessage("value count 0 is not positive");
    assertThatThrownBy(() -> new WordMatrix(1, 1).set(0, 0, -2048))
        .hasMessage("word -2048 is not in -2047..2047");
  }
}

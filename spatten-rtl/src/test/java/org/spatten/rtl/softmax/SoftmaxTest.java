package org.spatten.rtl.softmax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.reference.SoftmaxScale;
import org.spatten.rtl.softmax.SoftmaxBench.Result;
import org.spatten.rtl.softmax.SoftmaxBench.Row;

class SoftmaxTest {
  private static final int TOKENS = 256;

  private static SpattenConfig config(int lanes, int parallelism) {
    return new SpattenConfig(64, 2, 2048, parallelism, 64, TOKENS, 4, lanes);
  }

  private static Row randomRow(Random random) {
    int keys = 1 + random.nextInt(random.nextBoolean() ? TOKENS : 20);
    int spread = random.nextInt(30);
    var scores =
        IntStream.range(0, keys)
            .mapToObj(i -> (random.nextInt(1 << 30) - (1 << 29)) >> spread)
            .toList();
    int mantissa = (1 << 17) + random.nextInt(1 << 17);
    return new Row(
        scores, new SoftmaxScale(mantissa, 6 + random.nextInt(24)), random.nextBoolean());
  }

  /** The golden row, padded with zeros to whole lines. */
  private static Result expected(Row row, SpattenConfig config) {
    var scores = row.scores().stream().mapToInt(score -> score).toArray();
    var golden = org.spatten.rtl.reference.Softmax.of(scores, row.scale());
    int lanes = config.softmaxLanes();
    int lines = (golden.size() + lanes - 1) / lanes;
    var exponentials =
        IntStream.range(0, lines * lanes)
            .mapToObj(i -> i < golden.size() ? golden.exponential(i) : 0)
            .toList();
    int announced = Math.min(lines, 4 * config.topkParallelism() / lanes);
    return new Result(exponentials, (int) golden.sum(), row.early() ? announced : 0);
  }

  private static void check(SpattenConfig config, String engine, List<Row> rows, double gaps) {
    try (var bench = new SoftmaxBench(config, engine, 7)) {
      var results = bench.run(rows, gaps);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(results.get(i)).as("row %d", i).isEqualTo(expected(rows.get(i), config));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, jvm",
    "2, 4, jvm",
    "4, 16, jvm",
    "8, 8, jvm",
    "8, 16, jvm",
    "16, 16, jvm",
    "8, 16, verilator"
  })
  void randomRowsEqualTheGoldenModel(int lanes, int parallelism, String engine) {
    var random = new Random(21);
    var rows = Stream.generate(() -> randomRow(random)).limit(100).toList();
    check(config(lanes, parallelism), engine, rows, 0);
    check(config(lanes, parallelism), engine, rows.subList(0, 40), 0.9);
  }

  @Test
  void theWidestSpreadOfScores() {
    var scores = List.of(-(1 << 29) + 1, (1 << 29) - 1, 0, -1, 1, (1 << 29) - 2);
    var rows =
        IntStream.range(0, 64)
            .mapToObj(shift -> new Row(scores, new SoftmaxScale((1 << 18) - 1, shift), true))
            .toList();
    check(config(8, 16), "jvm", rows, 0);
  }

  @Test
  void aFullRowOfEqualScoresHasTheLargestSum() {
    var row = new Row(Collections.nCopies(TOKENS, 0), new SoftmaxScale(1 << 17, 20), false);
    check(config(8, 16), "jvm", List.of(row, row), 0);
    assertThat(expected(row, config(8, 16)).sum()).isEqualTo(TOKENS << 16);
  }

  @Test
  void rowsFollowOneAnotherWithoutAGap() {
    var row = new Row(Collections.nCopies(TOKENS, 0), new SoftmaxScale(1 << 17, 20), false);
    try (var bench = new SoftmaxBench(config(8, 16), "jvm", 7)) {
      bench.run(List.of(row, row, row), 0);
      // one cycle takes the first job, and the last line's sum needs two after its write
      assertThat(bench.cycles()).isEqualTo(1 + 3 * (TOKENS / 8) + Softmax.LATENCY + 2);
    }
  }
}

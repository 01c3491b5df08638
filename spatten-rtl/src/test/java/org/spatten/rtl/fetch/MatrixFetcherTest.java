package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.AxiMemory;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.config.ValueBits;
import org.spatten.rtl.fetch.FetchBench.Surroundings;

class MatrixFetcherTest {
  private static final AxiMemory.Behaviour IDEAL = new AxiMemory.Behaviour(20, 0, 1, 64);

  @ParameterizedTest(name = "lanes {0}, channels {1}, seed {2}")
  @CsvSource({
    "1, 2, 1",
    "1, 2, 2",
    "1, 4, 3",
    "1, 16, 4",
    "2, 2, 5",
    "2, 4, 6",
    "8, 2, 7",
    "8, 4, 8",
    "8, 16, 9",
    "8, 16, 10"
  })
  void everySegmentArrivesInOrderWhateverTheMemoryDoes(int lanes, int channels, long seed) {
    var config = config(lanes, channels, 16, 8);
    var random = new Random(seed);
    var vectors =
        Stream.generate(() -> FetchVector.random(config, random)).limit(300 / lanes + 50).toList();
    var memory =
        new AxiMemory.Behaviour(1 + random.nextInt(20), 30, 0.3 + random.nextDouble() * 0.7, 8);
    var around = new Surroundings(memory, random.nextDouble() + 0.1, random.nextDouble() + 0.1);
    try (var bench = new FetchBench(config, "jvm", vectors, around, seed)) {
      bench.run(100_000);
    }
  }

  @Test
  void verilatorAgrees() {
    var config = config(1, 2, 16, 8);
    var random = new Random(11);
    var vectors = Stream.generate(() -> FetchVector.random(config, random)).limit(500).toList();
    var around = new Surroundings(new AxiMemory.Behaviour(3, 30, 0.8, 8), 0.9, 0.9);
    try (var bench = new FetchBench(config, "verilator", vectors, around, 11)) {
      bench.run(100_000);
    }
  }

  @Test
  void aLaneTakesOneSegmentACycleFromTwoChannels() {
    var config = config(1, 2, 2048, 64);
    var vectors = keys(IntStream.range(0, 600), HeadSize.D64, KeyBits.B6);
    try (var bench = bench(config, vectors)) {
      bench.run(2000);
      assertThat(span(bench.keys().get(0).cycles())).isEqualTo(599);
    }
  }

  @Test
  void aChannelGivesOneBeatACycle() {
    var config = config(1, 2, 2048, 64);
    var vectors = keys(IntStream.range(0, 200).map(i -> 2 * i), HeadSize.D128, KeyBits.B6);
    try (var bench = bench(config, vectors)) {
      bench.run(2000);
      var memory = bench.memories().get(0);
      assertThat(memory.answers()).isEqualTo(600);
      assertThat(memory.lastAnswer() - memory.firstAddress()).isEqualTo(20 + 599);
    }
  }

  @Test
  void eightLanesAndSixteenChannelsTakeEightConsecutiveRowsACycle() {
    var config = config(8, 16, 256, 64);
    var vectors =
        IntStream.range(0, 120)
            .mapToObj(
                i ->
                    vector(
                        IntStream.range(8 * i, 8 * i + 8).boxed().toList(),
                        HeadSize.D64,
                        KeyBits.B8))
            .toList();
    try (var bench = bench(config, vectors)) {
      bench.run(2000);
      bench.keys().forEach(lane -> assertThat(span(lane.cycles())).isEqualTo(119));
    }
  }

  @Test
  void aSegmentIsVisibleSixCyclesAfterItsLastBeat() {
    var config = config(1, 2, 16, 8);
    try (var bench = bench(config, keys(IntStream.of(3), HeadSize.D64, KeyBits.B8))) {
      bench.run(200);
      long visible = bench.keys().get(0).cycles().get(0);
      assertThat(visible - bench.memories().get(1).lastAnswer()).isEqualTo(6);
      assertThat(bench.memories().get(1).firstAddress()).isEqualTo(2);
    }
  }

  @Test
  void readsInFlightReachTheConfiguredNumberAndNoMore() {
    var config = config(1, 2, 256, 16);
    var slow = new Surroundings(new AxiMemory.Behaviour(200, 0, 1, 16), 1, 1);
    var vectors = keys(IntStream.range(0, 100), HeadSize.D64, KeyBits.B8);
    try (var bench = new FetchBench(config, "jvm", vectors, slow, 1)) {
      bench.run(20_000);
      assertThat(bench.memories()).allSatisfy(m -> assertThat(m.mostOpen()).isEqualTo(16));
    }
  }

  private static FetchBench bench(SpattenConfig config, List<FetchVector> vectors) {
    return new FetchBench(config, "jvm", vectors, new Surroundings(IDEAL, 1, 1), 1);
  }

  private static long span(List<Long> cycles) {
    return cycles.get(cycles.size() - 1) - cycles.get(0);
  }

  private static List<FetchVector> keys(IntStream tokens, HeadSize headSize, KeyBits bits) {
    return tokens.mapToObj(t -> vector(List.of(t), headSize, bits)).toList();
  }

  private static FetchVector vector(List<Integer> tokens, HeadSize headSize, KeyBits bits) {
    return new FetchVector(
        tokens,
        tokens.size(),
        1000,
        0,
        0,
        0,
        FetchKind.KEY_MSB,
        headSize,
        bits,
        ValueBits.B8,
        false);
  }

  private static SpattenConfig config(int lanes, int channels, int lines, int outstanding) {
    return new SpattenConfig(64 * lanes, channels, lines, 16, outstanding, 1024, 8, 8);
  }
}

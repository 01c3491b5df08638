package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aNarrowerCutsWordsTheLowestPartFirst(int factor) {
    try (var bench = new StreamBench(new StreamNarrower(4, factor), factor, 60)) {
      bench.dut.reset();
      var words = StreamFifoTest.numbers(60, 4 * factor);
      var parts = new ArrayList<Long>();
      words.forEach(w -> StreamFifoTest.parts(w, 4, factor, parts));
      bench.source("wide", words);
      var narrow = bench.sink("narrow");
      bench.run(parts.size());
      assertThat(narrow.received).isEqualTo(parts);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aWidenerJoinsThemAgain(int factor) {
    try (var bench = new StreamBench(new StreamWidener(4, factor), factor, 60)) {
      if (factor > 1) {
        bench.dut.reset();
      }
      var words = StreamFifoTest.numbers(60, 4 * factor);
      var parts = new ArrayList<Long>();
      words.forEach(w -> StreamFifoTest.parts(w, 4, factor, parts));
      bench.source("narrow", parts);
      var wide = bench.sink("wide");
      bench.run(words.size());
      assertThat(wide.received).isEqualTo(words);
    }
  }
}

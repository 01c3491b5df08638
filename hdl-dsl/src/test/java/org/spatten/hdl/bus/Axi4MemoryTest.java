package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.Axi4Master;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Gaps;

class Axi4MemoryTest {
  private static final long SEED = 31;

  /** Writes bursts and checks the responses. */
  private static void write(Dut<Axi4Memory> dut, List<Burst> bursts, List<BigInteger> words) {
    var answers = bursts.stream().map(b -> b.written(AxiResponse.OKAY)).toList();
    dut.parallel(
        () ->
            dut.at(m -> m.bus.aw())
                .sendAll(bursts.stream().map(Burst::request).toList(), randomGaps(SEED)),
        () -> dut.at(m -> m.bus.w()).sendAll(words, randomGaps(SEED + 1)),
        () ->
            assertThat(dut.at(m -> m.bus.b()).receiveBig(bursts.size(), randomGaps(SEED + 2)))
                .isEqualTo(answers));
  }

  private static void read(Dut<Axi4Memory> dut, List<Burst> bursts, List<BigInteger> answers) {
    dut.parallel(
        () ->
            dut.at(m -> m.bus.ar())
                .sendAll(bursts.stream().map(Burst::request).toList(), randomGaps(SEED + 3)),
        () ->
            assertThat(dut.at(m -> m.bus.r()).receiveBig(answers.size(), randomGaps(SEED + 4)))
                .isEqualTo(answers));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 32, 64, 128, 1024})
  void everyKindOfBurstReadsBackWhatWasWritten(int dataWidth) {
    var random = new Random(SEED + dataWidth);
    var config = new Axi4Config(3, 20, dataWidth);
    var memory = new byte[8192];
    int latency = 1 + random.nextInt(3);
    try (var dut = ChosenEngine.engine().simulate(new Axi4Memory(config, memory.length, latency))) {
      for (int page = 0; page < 2; page++) {
        fill(dut, config, memory, 4096 * page, random);
      }
      var bursts = Stream.generate(() -> Burst.random(config, 0, 8192, random)).limit(60).toList();
      var words = new ArrayList<BigInteger>();
      bursts.forEach(b -> words.addAll(b.writes(memory, random)));
      write(dut, bursts, words);
      var answers = new ArrayList<BigInteger>();
      bursts.forEach(b -> answers.addAll(b.reads(memory)));
      read(dut, bursts, answers);
    }
  }

  /** Full bursts over a page, so that nothing read is random. */
  private static void fill(
      Dut<Axi4Memory> dut, Axi4Config config, byte[] memory, int base, Random random) {
    var bus = Axi4Master.of(dut, m -> m.bus).withId(5);
    int bytes = config.bytesPerBeat();
    int beats = Math.min(256, 4096 / bytes);
    for (int at = base; at < base + 4096; at += beats * bytes) {
      var words = new ArrayList<BigInteger>();
      for (int beat = 0; beat < beats; beat++) {
        var word = new BigInteger(config.dataWidth(), random);
        words.add(word);
        for (int lane = 0; lane < bytes; lane++) {
          memory[at + beat * bytes + lane] = word.shiftRight(8 * lane).byteValue();
        }
      }
      bus.write(at, words);
      assertThat(bus.readBig(at, beats)).isEqualTo(words);
    }
  }

  @Test
  void burstsFollowEachOtherWithoutAGap() {
    var config = new Axi4Config(2, 16, 32);
    try (var dut = ChosenEngine.engine().simulate(new Axi4Memory(config, 1024))) {
      var burst = new Burst(config, 1, 0, 16, 2, Axi4Address.INCREMENTING);
      long begin = dut.cycle();
      dut.parallel(
          () ->
              dut.at(m -> m.bus.ar())
                  .sendAll(Stream.generate(burst::request).limit(4).toList(), Gaps.none()),
          () -> dut.at(m -> m.bus.r()).receiveBig(64, Gaps.none()));
      assertThat(dut.cycle() - begin).isEqualTo(64 + 2);
    }
  }

  @Test
  void whatLiesBehindTheEndIsAnError() {
    var config = new Axi4Config(2, 16, 32);
    try (var dut = ChosenEngine.engine().simulate(new Axi4Memory(config, 1020))) {
      var bus = Axi4Master.of(dut, m -> m.bus).with(randomGaps(SEED));
      bus.write(1012, 7, 8);
      assertThat(bus.read(1012, 2)).containsExactly(7, 8);
      assertThatThrownBy(() -> bus.write(1016, 9, 10))
          .isInstanceOf(SimulationException.class)
          .hasMessage("the write to 0x3f8 was answered with SLVERR");
      assertThatThrownBy(() -> bus.read(1016, 2))
          .isInstanceOf(SimulationException.class)
          .hasMessage("the read of 0x3f8 was answered with SLVERR");
    }
  }

  @Test
  void signalsHaveTheirStandardNames() {
    var config = new Axi4Config(2, 16, 32);
    assertThat(Elaboration.of(new Axi4Memory(config, 64)).top().ports())
        .extracting(p -> p.name())
        .contains("bus_awid", "bus_awburst", "bus_wstrb", "bus_wlast", "bus_bresp", "bus_rlast");
  }

  @Test
  void everyToolAcceptsIt(@TempDir Path folder) throws Exception {
    LibraryLint.accept(
        folder,
        List.of(
            new Axi4Memory(new Axi4Config(1, 12, 8), 16),
            new Axi4Memory(new Axi4Config(4, 32, 64), 4096, 3),
            new Axi4Memory(new Axi4Config(4, 8, 32), 100)));
  }
}

package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.bus.Axi4.axi4;
import static org.spatten.hdl.bus.Axi4Lite.axi4Lite;
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
import org.spatten.hdl.Component;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.Axi4Master;
import org.spatten.hdl.test.ChosenEngine;

class Axi4ToAxi4LiteTest {
  private static final int REGISTERS = 16;

  /** Registers, each a whole word. */
  static final class Registers extends Component {
    public final Axi4Lite bus;

    Registers(Axi4LiteConfig config) {
      bus = in(axi4Lite(config));
      var bank = new RegisterBank(bus);
      for (int i : range(REGISTERS)) {
        bank.readWrite((long) i * config.bytesPerWord(), bits(config.dataWidth(), 0));
      }
    }
  }

  static final class Bridged extends Component {
    public final Axi4 bus;

    Bridged(Axi4Config config) {
      bus = in(axi4(config));
      Axi4Checker.watch(bus);
      var bridge = instance(new Axi4ToAxi4Lite(config));
      var slave =
          instance(new Registers(new Axi4LiteConfig(config.addressWidth(), config.dataWidth())));
      bus.into(bridge.bus);
      bridge.lite.into(slave.bus);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void burstsOfEveryKindReachRegisters(int dataWidth) {
    var config = new Axi4Config(2, 12, dataWidth);
    var random = new Random(dataWidth);
    var memory = new byte[REGISTERS * dataWidth / 8];
    var bursts =
        Stream.generate(() -> Burst.random(config, 0, memory.length, random)).limit(80).toList();
    var requests = bursts.stream().map(Burst::request).toList();
    var words = new ArrayList<BigInteger>();
    bursts.forEach(b -> words.addAll(b.writes(memory, random)));
    var responses = bursts.stream().map(b -> b.written(AxiResponse.OKAY)).toList();
    var answers = new ArrayList<BigInteger>();
    bursts.forEach(b -> answers.addAll(b.reads(memory)));
    try (var dut = ChosenEngine.engine().simulate(new Bridged(config))) {
      dut.parallel(
          () -> dut.at(d -> d.bus.aw()).sendAll(requests, randomGaps(1)),
          () -> dut.at(d -> d.bus.w()).sendAll(words, randomGaps(2)),
          () ->
              assertThat(dut.at(d -> d.bus.b()).receiveBig(80, randomGaps(3)))
                  .isEqualTo(responses));
      dut.parallel(
          () -> dut.at(d -> d.bus.ar()).sendAll(requests, randomGaps(4)),
          () ->
              assertThat(dut.at(d -> d.bus.r()).receiveBig(answers.size(), randomGaps(5)))
                  .isEqualTo(answers));
    }
  }

  @Test
  void anErrorOfOneBeatIsThatOfTheBurst() {
    try (var dut = ChosenEngine.engine().simulate(new Bridged(new Axi4Config(2, 12, 32)))) {
      var bus = Axi4Master.of(dut, d -> d.bus).withId(3);
      assertThatThrownBy(() -> bus.write(56, 1, 2, 3))
          .isInstanceOf(SimulationException.class)
          .hasMessage("the write to 0x38 was answered with SLVERR");
      bus.write(52, 1, 2, 3);
      assertThat(bus.read(52, 3)).containsExactly(1, 2, 3);
    }
  }

  @Test
  void everyToolAcceptsIt(@TempDir Path folder) throws Exception {
    LibraryLint.accept(folder, List.of(new Axi4ToAxi4Lite(new Axi4Config(2, 12, 32))));
  }
}

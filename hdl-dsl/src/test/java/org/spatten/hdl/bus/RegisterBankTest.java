package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.bus.Axi4Lite.axi4Lite;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.Axi4LiteMaster;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Gaps;

class RegisterBankTest {
  private static final long SEED = 11;

  /** Every kind of register. */
  static final class Device extends Component {
    public final Axi4Lite bus;
    public final UInt gain;
    public final Bits pattern;
    public final SInt offset;
    public final UInt commands;

    Device(int dataWidth) {
      bus = in(axi4Lite(new Axi4LiteConfig(12, dataWidth)));
      gain = out(uint(5));
      pattern = out(bits(32));
      offset = out(sint(12));
      commands = out(uint(16));

      long word = dataWidth / 8;
      var bank = new RegisterBank(bus);
      gain.set(bank.readWrite(0, uint(5, 3)));
      pattern.set(bank.readWrite(word, bits(32, 0xcafe)));
      offset.set(bank.readWrite(4 * word, sint(12, -2)));
      var sum = reg(uint(16), 0);
      var command = bank.writeOnly(2 * word, uint(16));
      when(command.valid, () -> sum.next(sum.plus(command.payload)))
          .elseWhen(bank.isRead(3 * word), () -> sum.next(0));
      bank.readOnly(3 * word, sum);
      commands.set(sum);
    }
  }

  private static Axi4LiteMaster master(Dut<Device> dut, Gaps gaps) {
    return Axi4LiteMaster.of(dut, d -> d.bus).with(gaps);
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void registersKeepWhatIsWrittenByteByByte(int dataWidth) {
    int bytes = dataWidth / 8;
    Map<Integer, Integer> widths = Map.of(0, 5, 1, 32, 4, 12);
    Map<Integer, Long> model = new HashMap<>(Map.of(0, 3L, 1, 0xcafeL, 4, 0xffeL));
    var random = new Random(SEED);
    try (var dut = ChosenEngine.engine().withSeed(SEED).simulate(new Device(dataWidth))) {
      var bus = master(dut, randomGaps(SEED));
      for (int i = 0; i < 300; i++) {
        int register = List.of(0, 1, 4).get(random.nextInt(3));
        if (random.nextBoolean()) {
          long data = random.nextLong() >>> (64 - dataWidth);
          int strobe = random.nextInt(1 << bytes);
          assertThat(bus.tryWrite((long) register * bytes, data, strobe)).isZero();
          long mask = 0;
          for (int b = 0; b < bytes; b++) {
            mask |= (strobe >> b & 1) == 0 ? 0 : 0xffL << (8 * b);
          }
          long kept = (model.get(register) & ~mask) | (data & mask);
          model.put(register, kept & ((1L << widths.get(register)) - 1));
        } else {
          long inside = random.nextInt(bytes);
          assertThat(bus.read((long) register * bytes + inside)).isEqualTo(model.get(register));
        }
        assertThat(dut.peek(d -> d.gain)).isEqualTo(model.get(0));
        assertThat(dut.peek(d -> d.pattern)).isEqualTo(model.get(1));
        assertThat(dut.peek(d -> d.offset) & 0xfff).isEqualTo(model.get(4));
      }
    }
  }

  @Test
  void aCommandPassesOnceAndAReadClears() {
    try (var dut = ChosenEngine.engine().simulate(new Device(32))) {
      var bus = master(dut, Gaps.none());
      bus.write(8, 1000);
      bus.write(8, 234);
      assertThat(dut.peek(d -> d.commands)).isEqualTo(1234);
      assertThat(bus.read(12)).isEqualTo(1234);
      assertThat(bus.read(12)).isZero();
    }
  }

  @Test
  void whatIsNotThereIsAnsweredWithAnError() {
    try (var dut = ChosenEngine.engine().simulate(new Device(32))) {
      var bus = master(dut, Gaps.none());
      assertThat(bus.tryRead(8)).as("write-only").isEqualTo(AxiResponse.SLAVE_ERROR);
      assertThat(bus.tryWrite(12, 0, 15)).as("read-only").isEqualTo(AxiResponse.SLAVE_ERROR);
      assertThat(bus.tryRead(0x800)).as("nowhere").isEqualTo(AxiResponse.SLAVE_ERROR);
      assertThatThrownBy(() -> bus.read(0x800))
          .isInstanceOf(SimulationException.class)
          .hasMessage("the read of 0x800 was answered with SLVERR");
      assertThatThrownBy(() -> bus.write(0x800, 1))
          .isInstanceOf(SimulationException.class)
          .hasMessage("the write to 0x800 was answered with SLVERR");
    }
  }

  @Test
  void eachCycleTakesAReadAndAWrite() {
    try (var dut = ChosenEngine.engine().simulate(new Device(32))) {
      for (String channel : List.of("aw", "w", "ar")) {
        dut.at(
                d ->
                    channel.equals("aw")
                        ? d.bus.aw().valid
                        : channel.equals("w") ? d.bus.w().valid : d.bus.ar().valid)
            .poke(true);
      }
      dut.at(d -> d.bus.b().ready).poke(true);
      dut.at(d -> d.bus.r().ready).poke(true);
      for (int cycle = 0; cycle < 10; cycle++) {
        assertThat(dut.at(d -> d.bus.aw().ready).peekBool()).isTrue();
        assertThat(dut.at(d -> d.bus.ar().ready).peekBool()).isTrue();
        assertThat(dut.at(d -> d.bus.b().valid).peekBool()).isEqualTo(cycle > 0);
        assertThat(dut.at(d -> d.bus.r().valid).peekBool()).isEqualTo(cycle > 0);
        dut.step();
      }
    }
  }

  private static void refuses(Consumer<RegisterBank> use, String message) {
    final class Wrong extends Component {
      final Axi4Lite bus = in(axi4Lite(new Axi4LiteConfig(8, 32)));

      Wrong() {
        use.accept(new RegisterBank(bus));
      }
    }
    assertThatThrownBy(Wrong::new)
        .isInstanceOf(DesignException.class)
        .extracting(e -> e.getMessage().replaceFirst("^\\w+\\.java:\\d+: ", ""))
        .isEqualTo(message);
  }

  @Test
  void aWrongAddressOrWidthIsAnError() {
    refuses(b -> b.isRead(6), "no word of 4 bytes begins at 0x6; write 0x4 or 0x8");
    refuses(b -> b.isRead(0x100), "address 0x100 is beyond the 8 bits of the bus's addresses");
    refuses(
        b -> {
          b.writeOnly(8, org.spatten.hdl.Hdl.bool());
          b.readWrite(8, org.spatten.hdl.Hdl.bool(false));
        },
        "two registers at 0x8 are written; give one another address");
    refuses(
        b -> b.writeOnly(8, org.spatten.hdl.Hdl.uint(40)),
        "a register of 40 bits does not fit the 32 of the bus; cut it into several");
  }

  @Test
  void aBusHas32Or64Bits() {
    assertThatThrownBy(() -> new Axi4LiteConfig(8, 16))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "RegisterBankTest.java:\\d+: an AXI4-Lite data bus has 32 or 64 bits, not 16");
  }

  @Test
  void everyToolAcceptsIt(@TempDir Path folder) throws Exception {
    LibraryLint.accept(folder, List.of(new Device(32)));
  }
}

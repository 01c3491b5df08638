package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.foreign.DpiFunction;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.sim.JvmEngine;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;

/** Hardware calls C functions on Verilator, and their Java meaning on the JVM engine. */
class DpiFunctionTest {
  private static final String CRC_IN_C =
      """
      #include <stdint.h>

      uint32_t crc_step(uint32_t state, uint8_t data) {
        state ^= data;
        for (int i = 0; i < 8; i++) {
          state = (state >> 1) ^ (0xEDB88320u & (0u - (state & 1u)));
        }
        return state;
      }
      """;

  private static long crcStep(long[] arguments) {
    long state = arguments[0] ^ arguments[1];
    for (int i = 0; i < 8; i++) {
      state = (state & 1) == 0 ? state >> 1 : (state >> 1) ^ 0xEDB88320L;
    }
    return state;
  }

  /** The CRC-32 of the bytes taken so far, one in two cycles at most. */
  static final class Checksum extends Component {
    public final Bool take = in(bool());
    public final UInt data = in(uint(8));
    public final UInt crc = out(uint(32));

    Checksum(DpiFunction<UInt> function) {
      var state = reg(uint(32), 0xFFFFFFFFL);
      var step = instance(function.onClock());
      var called = reg(bool(), false);
      called.next(take);
      step.enable.set(take);
      step.drive(state, data);
      when(called, () -> state.next(step.result));
      crc.set(state.not());
    }

    static DpiFunction<UInt> crc() {
      return DpiFunction.returning("crc_step", uint(32))
          .takes("state", uint(32))
          .takes("data", uint(8));
    }
  }

  /** The difference of odd widths, within the cycle. */
  static final class Subtract extends Component {
    public final SInt a = in(sint(5));
    public final SInt b = in(sint(11));
    public final SInt difference = out(sint(12));

    Subtract() {
      var call =
          instance(
              DpiFunction.returning("difference", sint(12))
                  .takes("a", sint(5))
                  .takes("b", sint(11))
                  .java(v -> v[0] - v[1])
                  .c("short difference(signed char a, short b) { return a - b; }")
                  .always());
      call.drive(a, b);
      difference.set(call.result);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aClockedCallComputesTheChecksum(boolean onVerilator) {
    SimulationEngine engine = onVerilator ? new VerilatorEngine() : new JvmEngine();
    var function = Checksum.crc().java(DpiFunctionTest::crcStep).c(CRC_IN_C);
    var design = Elaboration.of(new Checksum(function));
    var random = new Random(7);
    var expected = new CRC32();
    try (var session = engine.open(design, SimulationOptions.DEFAULT)) {
      var ports = design.top().ports().stream().map(p -> p.name()).toList();
      session.set(ports.indexOf("rst"), 1);
      session.step(ports.indexOf("clk"), 1);
      session.set(ports.indexOf("rst"), 0);
      for (int i = 0; i < 50; i++) {
        int data = random.nextInt(256);
        expected.update(data);
        session.set(ports.indexOf("data"), data);
        session.set(ports.indexOf("take"), 1);
        session.step(ports.indexOf("clk"), 1);
        session.set(ports.indexOf("take"), 0);
        session.step(ports.indexOf("clk"), 1 + random.nextInt(3));
        assertThat(session.get(ports.indexOf("crc")))
            .as("byte %d", i)
            .isEqualTo(expected.getValue());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCallWithoutClockFollowsItsArguments(boolean onVerilator) {
    SimulationEngine engine = onVerilator ? new VerilatorEngine() : new JvmEngine();
    var design = Elaboration.of(new Subtract());
    try (var session = engine.open(design, SimulationOptions.DEFAULT)) {
      for (int a = -16; a < 16; a += 5) {
        for (int b = -1024; b < 1024; b += 97) {
          session.set(0, a & 31);
          session.set(1, b & 2047);
          assertThat(session.get(2)).isEqualTo((a - b) & 4095);
        }
      }
    }
  }

  /** Calls behind calls, with and without a clock, a register and a condition between them. */
  static final class Chain extends Component {
    public final Bool take = in(bool());
    public final UInt data = in(uint(64));
    public final UInt mixed = out(uint(64));
    public final UInt first = out(uint(33));
    public final UInt last = out(uint(33));
    public final Bool odd = out(bool());

    Chain() {
      var mix =
          DpiFunction.returning("mix", uint(64))
              .takes("a", uint(64))
              .takes("b", uint(64))
              .java(v -> (v[0] ^ v[0] >>> 29) * 0x9E3779B97F4A7C15L + v[1])
              .c(
                  """
                  unsigned long long mix(unsigned long long a, unsigned long long b) {
                    return (a ^ a >> 29) * 0x9E3779B97F4A7C15ULL + b;
                  }
                  """);
      var parity =
          DpiFunction.returning("is_odd", bool())
              .takes("value", sint(9))
              .java(v -> Math.floorMod(v[0], 3) == 1 ? 1 : 0)
              .c(
                  """
                  unsigned char is_odd(short value) { return (value % 3 + 3) % 3 == 1; }
                  """);
      var kept = reg(uint(64), 1);
      var one = instance(mix.always());
      one.drive(data, kept);
      var two = instance(mix.always());
      two.drive(one.result, data);
      var clocked = instance(mix.onClock());
      clocked.enable.set(take);
      clocked.drive(two.result, kept);
      var sign = instance(parity.always());
      sign.drive(clocked.result.truncateTo(9).asSInt());
      when(sign.result, () -> kept.next(two.result)).otherwise(() -> kept.next(one.result));
      mixed.set(two.result);
      first.set(one.result.truncateTo(33));
      last.set(clocked.result.truncateTo(33));
      odd.set(sign.result);
    }
  }

  @Test
  void bothEnginesCallAtTheSameMoments() {
    assertThat(trace(Engine.of(new VerilatorEngine()))).isEqualTo(trace(Engine.jvm()));
    assertThat(trace(Engine.jvm().withInside())).isEqualTo(trace(Engine.jvm()));
  }

  @Test
  void firtoolsVerilogCallsAtTheSameMoments() {
    assertThat(trace(Engine.of(FirtoolEngine.required()))).isEqualTo(trace(Engine.jvm()));
  }

  private static List<String> trace(Engine engine) {
    var random = new Random(11);
    var seen = new ArrayList<String>();
    try (var dut = engine.simulate(new Chain())) {
      dut.poke(c -> c.take, 1);
      dut.step();
      for (int cycle = 0; cycle < 200; cycle++) {
        dut.poke(c -> c.take, random.nextInt(2));
        dut.at(c -> c.data).poke(new BigInteger(64, random));
        seen.add(values(dut));
        dut.step();
        seen.add(values(dut));
      }
    }
    return seen;
  }

  private static String values(Dut<Chain> dut) {
    return "%x %x %x %d"
        .formatted(
            dut.at(c -> c.mixed).peekBig(),
            dut.peek(c -> c.first),
            dut.peek(c -> c.last),
            dut.peek(c -> c.odd));
  }

  @Test
  void theJvmEngineNeedsTheMeaningInJava() {
    var design = Elaboration.of(new Checksum(Checksum.crc().c(CRC_IN_C)));
    assertThatThrownBy(() -> new JvmEngine().open(design, SimulationOptions.DEFAULT).close())
        .isInstanceOf(SimulationException.class)
        .hasMessageMatching(
            "DpiFunctionTest.java:\\d+: step calls the C function crc_step; say what it does in Java"
                + " by .java\\(..\\), or run this on the verilator engine");
  }

  /** Feeds a call with its own result. */
  static final class Loop extends Component {
    public final UInt value = out(uint(8));

    Loop() {
      var step = instance(DpiFunction.returning("step", uint(8)).takes("old", uint(8)).always());
      step.drive(step.result);
      value.set(step.result);
    }
  }

  @Test
  void aCallWithoutClockIsPartOfACombinationalCycle() {
    assertThatThrownBy(() -> Elaboration.of(new Loop()))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "(DpiFunctionTest.java:\\d+): `step_old` depends on itself within one clock cycle; put a"
                + " register on the way:\n  step_old \\(\\1\\)\n  step_result \\(\\1\\)\n"
                + "  step_old \\(\\1\\)");
  }

  @Test
  void aCFunctionTakesNoMoreThan64Bits() {
    assertThatThrownBy(() -> Checksum.crc().takes("more", org.spatten.hdl.Hdl.uint(65)))
        .isInstanceOf(DesignException.class)
        .hasMessageEndingWith(
            "more of crc_step has 65 bits; a C function takes and returns at most 64, give parts");
  }

  @Test
  void theArgumentsAreCounted() {
    assertThatThrownBy(
            () ->
                new Component() {
                  {
                    instance(Checksum.crc().onClock()).drive(uint(32, 1));
                  }
                })
        .isInstanceOf(DesignException.class)
        .hasMessageEndingWith("crc_step takes 2 arguments, not 1");
  }
}

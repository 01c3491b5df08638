package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void aCallWithoutClockFollowsItsArgumentsOnVerilator() {
    var design = Elaboration.of(new Subtract());
    try (var session = new VerilatorEngine().open(design, SimulationOptions.DEFAULT)) {
      for (int a = -16; a < 16; a += 5) {
        for (int b = -1024; b < 1024; b += 97) {
          session.set(0, a & 31);
          session.set(1, b & 2047);
          assertThat(session.get(2)).isEqualTo((a - b) & 4095);
        }
      }
    }
  }

  @Test
  void theJvmEngineRefusesACallWithoutClock() {
    var design = Elaboration.of(new Subtract());
    assertThatThrownBy(() -> new JvmEngine().open(design, SimulationOptions.DEFAULT).close())
        .isInstanceOf(SimulationException.class)
        .hasMessageMatching(
            "DpiFunctionTest.java:\\d+: call calls the C function difference within a cycle, which the"
                + " JVM engine cannot; call it onClock\\(\\), or run this on the verilator engine");
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

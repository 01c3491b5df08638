package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;

/**
 * Logs, probes, counts of all kinds and failures are the same texts at the same time on both
 * engines, with two clocks and in unusual domains.
 */
class InsideAgreesTest {
  private static final long SEED = 5;

  /** Sums that are watched in every way. */
  static final class Part extends Component {
    public final UInt value = in(uint(4));
    public final UInt sum = out(uint(6));
    public final SInt sign = out(sint(5));

    Part() {
      var total = reg(uint(6), 0);
      when(
              value.gt(3),
              () -> {
                total.next(total.plus(value.extendTo(6)));
                log("value {} total {} sign {}", value, total, value.toSInt().negate());
              })
          .otherwise(() -> total.next(0));
      cover(total.eq(20), "twenty");
      cover(value.eq(9), "nine");
      assume(value.ne(15), "fifteen never comes");
      sum.set(total);
      sign.set(value.toSInt());
    }
  }

  /** Two clocks. */
  static final class Parts extends Component {
    public final Bool runs = in(bool());
    public final UInt value = in(uint(4));
    public final UInt sum = out(uint(6));
    public final UInt slowSum = out(uint(6));

    Parts(boolean unusual) {
      var slow = clockDomain("slow");
      if (unusual) {
        clockDomain().fallingEdge().asynchronousReset().activeLowReset();
        slow.enabledBy(runs).fallingEdge();
      }
      var part = instance(new Part());
      var slowPart = within(slow).instance(new Part());
      part.value.set(value);
      slowPart.value.set(value.xor(uint(4, 1)));
      sum.set(part.sum);
      slowSum.set(slowPart.sum);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everythingReadsTheSame(boolean unusual) {
    var onJvm = seen(Engine.jvm(), unusual);
    assertThat(onJvm)
        .contains("value 9 total ", "assume failed in cycle 53 in part: fifteen never comes")
        .contains("cover statements: ", "toggled bits: ", "lines: ", "part.sign: never rose 4");
    assertThat(seen(Engine.of(new VerilatorEngine()), unusual)).isEqualTo(onJvm);
  }

  private static String seen(Engine engine, boolean unusual) {
    var printed = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    var timed = engine.withInside().withSeed(3).withClock("slow_clk", 20_000);
    try (var dut = timed.simulate(new Parts(unusual))) {
      var text = new StringBuilder(run(dut));
      text.append(dut.describe().replace(engine.name(), "the engine")).append(dut.coverage());
      text.append(dut.coverageReport()).append(dut.lineCoverage().text());
      return printed.toString(StandardCharsets.UTF_8) + text;
    } finally {
      System.setOut(before);
    }
  }

  /** What probes show, and how it ends. */
  private static String run(Dut<Parts> dut) {
    var probes = List.of(dut.probe("slow_part.total"), dut.probe("part.sign"));
    var random = new Random(SEED);
    var text = new StringBuilder();
    try {
      for (int cycle = 0; cycle < 60; cycle++) {
        dut.poke(p -> p.runs, random.nextInt(2));
        dut.poke(p -> p.value, cycle == 50 ? 15 : random.nextInt(12));
        dut.step();
        probes.forEach(probe -> text.append(probe.peek()).append(' '));
      }
    } catch (SimulationException e) {
      text.append(e.getMessage());
    }
    return text.append('\n').toString();
  }
}

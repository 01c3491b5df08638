package org.spatten.hdl.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.stream.Stream.stream;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.hdl.verilog.Tools;

/**
 * The cells in designs of several clocks: what is checked, and that every tool accepts the text.
 */
class CrossingDesignTest {
  @TempDir Path folder;

  /** All crossings between two clocks, and a reset of its own for a third part. */
  static final class Bridge extends Component {
    public final Bool level = in(bool());
    public final Stream<UInt> words = in(stream(uint(8)));
    public final Stream<UInt> seldom = in(stream(uint(8)));
    public final Bool seen = out(bool());
    public final Bool rung = out(bool());
    public final Stream<UInt> queued = out(stream(uint(8)));
    public final Stream<UInt> handed = out(stream(uint(8)));
    public final UInt count = out(uint(4));

    Bridge() {
      var fast = clockDomain();
      var slow = clockDomain("slow");
      var level1 = reg(bool(), false);
      level1.next(level);
      var levelSeen = Crossing.synchronised(slow, level1);
      seen.set(levelSeen);
      var bell = Crossing.pulse(fast, slow, level.and(level1.not()));
      rung.set(bell);
      Crossing.queue(fast, slow, words, 4).into(queued);
      Crossing.handshake(fast, slow, seldom).into(handed);

      var raw = clockDomain("raw").activeLowReset();
      var leave = instance(new ResetSynchroniser(2, true));
      raw.drives(leave);
      var safe = raw.withReset(leave.reset);
      var ticks = within(safe).reg(uint(4), uint(4, 0));
      ticks.next(ticks.plus(1));
      count.set(ticks);
    }
  }

  private static List<Component> components() {
    return List.of(
        new Bridge(),
        new StreamFifoCC<>(Hdl.uint(8), 1),
        new StreamFifoCC<>(Hdl.uint(8), 2),
        new StreamFifoCC<>(Hdl.uint(8), 16),
        new Synchroniser<>(Hdl.bits(3, 5), 3));
  }

  @ParameterizedTest
  @MethodSource("components")
  void everyToolAcceptsTheText(Component component) throws Exception {
    var design = Elaboration.of(component);
    Tools.lint(SystemVerilog.emit(design, EmitOptions.DEFAULT), design.top().name(), folder);
  }

  @Test
  void aPartWithItsOwnResetWaitsForItsClock() {
    try (var dut = new TwoClocks(new Bridge(), 3)) {
      dut.set("raw_rst", 0);
      assertThat(dut.get("raw_rst")).isZero();
      dut.step("raw");
      dut.set("raw_rst", 1);
      for (int i = 0; i < 10; i++) {
        assertThat(dut.get("count")).isEqualTo(Math.max(0, i - 2));
        dut.step("raw");
      }
    }
  }

  static final class Unsafe extends Component {
    public final UInt result = out(uint(4));

    Unsafe() {
      var count = reg(uint(4), 0);
      count.next(count.plus(1));
      var twice = count.plus(count);
      var copy = within(clockDomain("other")).reg(uint(4));
      copy.next(twice);
      result.set(copy);
    }
  }

  @Test
  void aCrossingInJavaIsReportedWithItsPath() {
    assertThatThrownBy(() -> Elaboration.of(new Unsafe()))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "CrossingDesignTest.java:\\d+: register `copy` on clock `other_clk` takes a value of"
                + " clock `clk` without a synchroniser; let values pass through a StreamCrossing"
                + " or a StreamFifoCC:\n"
                + "  count \\(CrossingDesignTest.java:\\d+\\)\n"
                + "  twice \\(CrossingDesignTest.java:\\d+\\)\n"
                + "  copy \\(CrossingDesignTest.java:\\d+\\)");
  }

  static final class OddQueue extends Component {
    OddQueue(int depth) {
      instance(new StreamFifoCC<>(uint(8), depth));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 12, 0})
  void aDepthThatIsNoPowerOfTwoIsAnError(int depth) {
    int proposal = depth == 0 ? 1 : depth == 3 ? 4 : depth == 5 ? 8 : 16;
    assertThatThrownBy(() -> new OddQueue(depth))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "CrossingDesignTest.java:\\d+: a StreamFifoCC counts in gray code and needs a power of"
                + " two as its depth; write "
                + proposal
                + " instead of "
                + depth);
  }

  static final class OneFlop extends Component {
    OneFlop() {
      instance(new Synchroniser<>(bool(false), 1));
    }
  }

  @Test
  void aSynchroniserNeedsTwoRegisters() {
    assertThatThrownBy(OneFlop::new)
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "CrossingDesignTest.java:\\d+: a synchroniser needs 2 registers in a row, or 3 for very"
                + " fast clocks, not 1");
  }

  static final class ForeignDomain extends Component {
    ForeignDomain() {
      var child = instance(new PulseCrossing(2));
      within(child.to);
    }
  }

  @Test
  void theDomainOfAChildIsNotTheParents() {
    assertThatThrownBy(ForeignDomain::new)
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "CrossingDesignTest.java:\\d+: clock domain `to` belongs to PulseCrossing and cannot be"
                + " used by ForeignDomain; connect the domains of a child with drives\\(..\\)");
  }
}

package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Definition;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.crossing.Crossing;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

/** Children in domains of another reset than their own. */
class ChildDomainsTest {
  /** A queue that is reset by a low signal, with or without registers of the parent. */
  static final class LowReset extends Component {
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));

    LowReset(boolean asynchronous, boolean withRegisters) {
      var domain = clockDomain().activeLowReset();
      if (asynchronous) {
        domain.asynchronousReset();
      }
      var queued = source.queue(3);
      (withRegisters ? queued.stage() : queued).into(sink);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aCellWorksUnderALowReset(int variant) {
    int[] sent = IntStream.range(0, 40).toArray();
    var engine = ChosenEngine.engine();
    for (long seed = 1; seed < 4; seed++) {
      var component = new LowReset(variant % 2 == 1, variant / 2 == 1);
      try (var dut = engine.withSeed(seed).simulate(component)) {
        dut.parallel(
            () -> dut.at(c -> c.source).sendAll(sent, randomGaps(1)),
            () -> assertThat(dut.at(c -> c.sink).receive(40, randomGaps(2))).isEqualTo(sent));
        dut.at(c -> c.source).sendAll(1, 2);
        dut.reset();
        assertThat(dut.peek(c -> c.sink.valid)).isZero();
      }
    }
  }

  /** A child that says how its reset acts, in a parent whose reset acts otherwise. */
  static final class OwnKind extends Component {
    static final class Part extends Component {
      public final UInt count = out(uint(4));

      Part(boolean own) {
        if (own) {
          clockDomain().synchronousReset().activeHighReset();
        }
        var held = reg(uint(4), 0);
        held.next(held.plus(1));
        count.set(held);
      }
    }

    public final UInt sum = out(uint(4));

    OwnKind() {
      clockDomain().asynchronousReset().activeLowReset();
      var first = instance(new Part(true));
      var second = instance(new Part(true));
      var third = instance(new Part(false));
      sum.set(first.count.plus(second.count).plus(third.count));
    }
  }

  @Test
  void aChildKeepsWhatItSaysAndTakesOverTheRest() {
    var design = Elaboration.of(new OwnKind());
    assertThat(domain(design, "part").resetKind()).isEqualTo(ResetKind.SYNCHRONOUS);
    assertThat(domain(design, "part").resetActiveHigh()).isTrue();
    assertThat(domain(design, "part_async_low").resetKind()).isEqualTo(ResetKind.ASYNCHRONOUS);
    assertThat(domain(design, "part_async_low").resetActiveHigh()).isFalse();
    var options = EmitOptions.DEFAULT.withSourceComments(false);
    var files = SystemVerilog.emit(design, options).files();
    assertThat(files.get(files.size() - 1).text())
        .containsOnlyOnce("assign rst_high = !rst;")
        .containsOnlyOnce("  part_async_low third (\n    .clk   (clk),\n    .rst   (rst),")
        .contains(".rst   (rst_high),");
  }

  private static ClockDomain domain(Design design, String module) {
    return ((Module.Defined) design.module(module)).registers().get(0).domain();
  }

  /** One definition in two domains, in one of which it stops; the child has an enable too. */
  static final class TwoRhythms extends Component {
    static final class Stopping extends Component {
      public final Bool go = in(bool());
      public final UInt count = out(uint(4));

      Stopping() {
        clockDomain().enabledBy(go);
        var held = reg(uint(4), 0);
        held.next(held.plus(1));
        count.set(held);
      }
    }

    public final Bool runs = in(bool());
    public final Bool go = in(bool());
    public final UInt steady = out(uint(4));
    public final UInt sometimes = out(uint(4));

    TwoRhythms() {
      var part = Definition.of(Stopping::new);
      var first = instance(part);
      var second = within(clockDomain("slow").enabledBy(runs)).instance(part);
      first.go.set(go);
      second.go.set(go);
      steady.set(first.count);
      sometimes.set(second.count);
    }
  }

  @Test
  void aChildStopsWithItsParentsDomainAndWithItsOwn() {
    var design = Elaboration.of(new TwoRhythms());
    assertThat(design.modules().stream().map(Module::name))
        .containsExactly("stopping", "stopping_enabled", "two_rhythms");
    try (var dut = ChosenEngine.engine().simulate(new TwoRhythms())) {
      dut.poke(c -> c.go, 1);
      dut.poke(c -> c.runs, 0);
      dut.step(3);
      dut.poke(c -> c.runs, 1);
      dut.step(2);
      dut.poke(c -> c.go, 0);
      dut.step(2);
      assertThat(dut.peek(c -> c.steady)).isEqualTo(5);
      assertThat(dut.peek(c -> c.sometimes)).isEqualTo(2);
    }
  }

  /** A child one part of which has a reset of its own. */
  static final class OwnReset extends Component {
    static final class Restarting extends Component {
      public final Bool again = in(bool());
      public final UInt count = out(uint(4));

      Restarting() {
        var held = within(clockDomain().withReset(again)).reg(uint(4), uint(4, 0));
        held.next(held.plus(1));
        count.set(held);
      }
    }

    public final Bool again = in(bool());
    public final Bool runs = in(bool());
    public final UInt count = out(uint(4));

    OwnReset() {
      clockDomain().fallingEdge().enabledBy(runs);
      var part = instance(new Restarting());
      part.again.set(again);
      count.set(part.count);
    }
  }

  @Test
  void aDomainOfAnotherResetHasTheEdgeAndTheEnableOfItsClock() {
    var design = Elaboration.of(new OwnReset());
    assertThat(design.top().ports().stream().map(Signal::name))
        .containsExactly("clk", "again", "runs", "count");
    assertThat(design.module("restarting").ports().stream().map(Signal::name))
        .containsExactly("clk", "clk_enable", "again", "count");
    assertThat(domain(design, "restarting").edge()).isEqualTo(ClockDomain.Edge.FALLING);
    try (var dut = ChosenEngine.engine().simulate(new OwnReset())) {
      dut.poke(c -> c.runs, 0);
      dut.poke(c -> c.again, 1);
      dut.step();
      dut.poke(c -> c.again, 0);
      dut.step(3);
      assertThat(dut.peek(c -> c.count)).isZero();
      dut.poke(c -> c.runs, 1);
      dut.step(3);
      assertThat(dut.peek(c -> c.count)).isEqualTo(3);
    }
  }

  /** State that nothing resets, with a check. */
  static final class NoReset extends Component {
    public final UInt value = in(uint(4));
    public final UInt late = out(uint(4));

    NoReset() {
      clockDomain().withoutReset();
      var held = reg(uint(4));
      held.next(value);
      require(value.ne(9), "nine is odd");
      late.set(held);
    }
  }

  @Test
  void aDomainWithoutResetHasNoResetPortAndItsChecksAlwaysHold() {
    var design = Elaboration.of(new NoReset());
    assertThat(design.top().ports().stream().map(Signal::name))
        .containsExactly("clk", "value", "late");
    try (var dut = ChosenEngine.engine().simulate(new NoReset())) {
      dut.poke(c -> c.value, 7);
      dut.step();
      assertThat(dut.peek(c -> c.late)).isEqualTo(7);
      dut.poke(c -> c.value, 9);
      assertThatThrownBy(dut::step).hasMessageContaining("nine is odd");
    }
  }

  /** A crossing between domains of low resets. */
  static final class LowCrossing extends Component {
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));

    LowCrossing() {
      var fast = clockDomain("fast").activeLowReset();
      var slow = clockDomain("slow").activeLowReset().asynchronousReset();
      Crossing.queue(fast, slow, source, 4).into(sink);
    }
  }

  @Test
  void aCrossingWorksUnderLowResets() {
    int[] sent = IntStream.range(0, 40).toArray();
    var engine = ChosenEngine.engine().withClock("slow_clk", 27_000);
    try (var dut = engine.simulate(new LowCrossing())) {
      dut.parallel(
          () -> dut.at(c -> c.source).sendAll(sent, randomGaps(1)),
          () -> assertThat(dut.at(c -> c.sink).receive(40)).isEqualTo(sent));
    }
  }
}

package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.UInt;
import org.spatten.hdl.crossing.StreamFifoCC;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.DesignException;

/** Several clocks in one time. */
class ClocksTest {
  /** Counters on two clocks, and one that samples the other without a check's blessing. */
  static final class Counters extends Component {
    public final UInt fast = out(uint(8));
    public final UInt slow = out(uint(8));
    public final UInt seen = out(uint(8));
    final Domain slowly = clockDomain("slow").frequency(25_000_000);

    Counters() {
      var counter = reg(uint(8), 0);
      counter.next(counter.plus(1));
      fast.set(counter);
      var within = within(slowly);
      var steps = within.reg(uint(8), uint(8, 0));
      steps.next(steps.plus(1));
      slow.set(steps);
      var copy = within.crossingReg(uint(8), uint(8, 0));
      copy.next(counter);
      seen.set(copy);
    }
  }

  @RtlTest
  void theOthersTickAtTheirRatio(Engine engine) {
    try (var dut = engine.simulate(new Counters())) {
      var slow = dut.clock("slow_clk");
      for (int i = 0; i < 20; i++) {
        long before = dut.peek(c -> c.fast);
        slow.step();
        assertThat(dut.peek(c -> c.fast) - before & 0xff).isEqualTo(4);
      }
      long time = dut.time();
      dut.step(40);
      assertThat(dut.time() - time).isEqualTo(39 * 10_000 + 5_000);
    }
  }

  @RtlTest
  void edgesAtOneInstantSampleWhatWasBefore(Engine engine) {
    var together = engine.withClock("slow_clk", 10_000);
    try (var dut = together.simulate(new Counters())) {
      for (int i = 0; i < 10; i++) {
        long before = dut.peek(c -> c.fast);
        dut.step();
        assertThat(dut.peek(c -> c.seen)).isEqualTo(before);
      }
    }
    try (var dut = engine.withClock("slow_clk", 10_000, 1).simulate(new Counters())) {
      for (int i = 0; i < 10; i++) {
        dut.clock("slow_clk").step();
        assertThat(dut.peek(c -> c.seen)).isEqualTo(dut.peek(c -> c.fast));
      }
    }
  }

  @RtlTest
  void aQueueBetweenClocksKeepsTheOrderAtEveryRatio(Engine engine) {
    long[][] periods = {{10_000, 10_000}, {2_000, 3_000}, {3_000, 2_000}, {1_000, 7_000}};
    int[] sent = IntStream.range(0, 200).map(i -> i * 37 % 256).toArray();
    for (long[] period : periods) {
      for (long phase : new long[] {0, 333}) {
        var timed = engine.withClock("push_clk", period[0]).withClock("pop_clk", period[1], phase);
        try (var dut = timed.simulate(new StreamFifoCC<>(uint(8), 4))) {
          var board = new Scoreboard<Integer>();
          IntStream.of(sent).forEach(board::expect);
          dut.at(f -> f.pop).monitor(v -> board.actual(v.intValueExact()));
          dut.parallel(
              () -> dut.at(f -> f.push).sendAll(sent, randomGaps(engine.seed())),
              () ->
                  assertThat(dut.at(f -> f.pop).receive(200, randomGaps(engine.seed() + 1)))
                      .isEqualTo(sent));
          board.requireEmpty();
        }
      }
    }
  }

  @RtlTest
  void aStreamIsServedAtItsOwnClock(Engine engine) {
    var timed = engine.withClock("push_clk", 1_000).withClock("pop_clk", 7_000);
    try (var dut = timed.simulate(new StreamFifoCC<>(uint(8), 16))) {
      var push = dut.clock("push_clk");
      long begin = push.cycle();
      dut.at(f -> f.push).sendAll(new long[16]);
      assertThat(push.cycle() - begin).isEqualTo(16);
      var pop = dut.clock("pop_clk");
      pop.step(3);
      begin = pop.cycle();
      dut.at(f -> f.pop).receive(16);
      assertThat(pop.cycle() - begin).isEqualTo(16);
    }
  }

  @RtlTest
  void tasksWaitForTheirOwnClock(Engine engine) {
    List<String> seen = new ArrayList<>();
    var timed = engine.withClock("push_clk", 2_000).withClock("pop_clk", 3_000);
    try (var dut = timed.simulate(new StreamFifoCC<>(uint(8), 4))) {
      long begin = dut.time();
      Runnable fast =
          () -> {
            for (int i = 0; i < 3; i++) {
              dut.clock("push_clk").step();
              seen.add("push " + (dut.time() - begin));
            }
          };
      Runnable slow =
          () -> {
            for (int i = 0; i < 2; i++) {
              dut.clock("pop_clk").step();
              seen.add("pop " + (dut.time() - begin));
            }
          };
      dut.parallel(slow, fast);
    }
    // Reset ends at 4,500 ps; push falls at 5,000, 7,000, ..., pop at 7,500, 10,500, ...
    assertThat(seen).containsExactly("push 500", "push 2500", "pop 3000", "push 4500", "pop 6000");
  }

  @RtlTest
  void aStoppedClockHoldsItsSide(Engine engine) {
    try (var dut = engine.simulate(new StreamFifoCC<>(uint(8), 4))) {
      dut.clock("pop_clk").stop();
      dut.at(f -> f.push).sendAll(1, 2, 3, 4);
      dut.clock("push_clk").step(10);
      assertThat(dut.peek(f -> f.popOccupancy)).isZero();
      assertThat(dut.at(f -> f.push.ready).peekBool()).isFalse();
      dut.clock("pop_clk").start();
      assertThat(dut.at(f -> f.pop).receive(4)).containsExactly(1, 2, 3, 4);
    }
  }

  @Test
  void aStoppedClockCannotBeStepped() {
    try (var dut = Simulation.of(new StreamFifoCC<>(uint(8), 4))) {
      var pop = dut.clock("pop_clk");
      pop.stop();
      assertThatThrownBy(pop::step)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("clock `pop_clk` is stopped and cannot be stepped; start() it first");
      assertThatThrownBy(() -> dut.parallel(() -> pop.step(3)))
          .isInstanceOf(SimulationException.class)
          .hasMessage(
              """
              nothing happened for 100000 cycles;
                waiting for cycles of pop_clk, which is stopped""");
      dut.parallel(
          () -> pop.step(3),
          () -> {
            dut.clock("push_clk").step(5);
            pop.start();
          });
      dut.clock("push_clk").stop();
      pop.stop();
      assertThatThrownBy(() -> dut.parallel(() -> dut.waitUntil(() -> false)))
          .hasMessage("all clocks are stopped; start() one to let time pass");
    }
  }

  @Test
  void theHistoryShowsWhichClockRose() {
    // Reset ends when slow_clk falls for the second time, at 30 ns; clk rises then.
    try (var dut =
        Engine.jvm().withHistory(5).withClock("slow_clk", 20_000).simulate(new Counters())) {
      dut.step(5);
      assertThat(dut.describe())
          .isEqualTo(
              """
              counters on jvm, seed 1, cycle 8
                clk      1 1 1 1 1
                slow_clk 0 1 0 1 0
                rst      1 0 0 0 0 | 0
                slow_rst 1 0 0 0 0 | 0
                fast     0 0 1 2 3 | 4
                slow     0 0 1 1 2 | 2
                seen     0 0 0 0 2 | 2
              """);
    }
  }

  /** One port that two clocks take. */
  static final class Both extends Component {
    public final Bool enable = in(bool());
    public final UInt one = out(uint(4));
    public final UInt two = out(uint(4));

    Both() {
      var first = reg(uint(4), 0);
      var second = within(clockDomain("other")).reg(uint(4), uint(4, 0));
      when(
          enable,
          () -> {
            first.next(first.plus(1));
            second.next(second.plus(1));
          });
      one.set(first);
      two.set(second);
    }
  }

  @Test
  void aWrongClockIsNamed() {
    assertThatThrownBy(() -> Engine.jvm().withClock("rst", 100).simulate(new Both()))
        .hasMessage("`rst` is not a clock of both");
    assertThatThrownBy(() -> Engine.jvm().withClock("clk", 1))
        .hasMessage(
            "a clock needs a period of at least 2 ps and no negative phase, not 1 ps and 0 ps");
    try (var dut = Simulation.of(new Both())) {
      assertThatThrownBy(() -> dut.clock("third_clk"))
          .hasMessage("no clock `third_clk`; the clocks are [clk, other_clk]");
    }
  }

  /** Takes a stream at two clocks. */
  static final class Greedy extends Component {
    public final org.spatten.hdl.stream.Stream<UInt> words =
        in(org.spatten.hdl.stream.Stream.stream(uint(4)));
    public final UInt one = out(uint(4));
    public final UInt two = out(uint(4));

    Greedy() {
      var first = reg(uint(4), 0);
      var second = within(clockDomain("other")).reg(uint(4), uint(4, 0));
      words.ready.set(true);
      when(words.valid, () -> first.next(words.payload));
      when(words.valid, () -> second.next(words.payload));
      one.set(first);
      two.set(second);
    }
  }

  @Test
  void aStreamOfTwoClocksNeedsAName() {
    try (var dut = Simulation.of(new Greedy())) {
      assertThatThrownBy(() -> dut.at(c -> c.words).send(1))
          .hasMessage(
              "port words_valid belongs to the clocks `clk`, `other_clk`; name one of them with"
                  + " at(..).on(\"..\")");
      dut.at(c -> c.words).on("other_clk").send(3);
      assertThat(dut.peek(c -> c.two)).isEqualTo(3);
    }
  }

  /** An impossible clock. */
  static final class TooFast extends Component {
    TooFast() {
      clockDomain("light").frequency(0);
    }
  }

  @Test
  void aFrequencyHasLimits() {
    assertThatThrownBy(TooFast::new)
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "ClocksTest.java:\\d+: clock domain `light` cannot run at 0 hertz; give it 1 to"
                + " 500,000,000,000");
  }
}

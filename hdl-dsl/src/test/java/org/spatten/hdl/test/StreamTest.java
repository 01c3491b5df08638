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
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.stream.StreamFifo;

class StreamTest {
  @RtlTest
  void theOrderIsKept(Engine engine) {
    for (int depth : new int[] {1, 2, 3, 5, 8}) {
      try (var dut = engine.simulate(new StreamFifo<>(uint(8), depth))) {
        var sent = IntStream.range(0, 100).toArray();
        dut.parallel(
            () -> dut.at(f -> f.push).sendAll(sent, randomGaps(engine.seed())),
            () ->
                assertThat(dut.at(f -> f.pop).receive(100, randomGaps(engine.seed() + 1)))
                    .isEqualTo(sent));
      }
    }
  }

  @RtlTest
  void withoutGapsOnePayloadPassesACycle(Engine engine) {
    try (var dut = engine.simulate(new StreamFifo<>(uint(8), 4))) {
      var sent = IntStream.range(0, 50).toArray();
      long begin = dut.cycle();
      dut.parallel(
          () -> dut.at(f -> f.push).sendAll(sent, Gaps.none()),
          () -> assertThat(dut.at(f -> f.pop).receive(50)).isEqualTo(sent));
      assertThat(dut.cycle() - begin).isEqualTo(51);
    }
  }

  @Test
  void tasksSeeTheSameCyclesInOrder() {
    List<String> seen = new ArrayList<>();
    try (var dut = Simulation.of(new StreamFifo<>(uint(8), 4))) {
      long begin = dut.cycle();
      dut.parallel(
          () -> {
            for (int i = 0; i < 3; i++) {
              seen.add("a" + (dut.cycle() - begin));
              dut.step(2);
            }
          },
          () -> {
            for (int i = 0; i < 4; i++) {
              seen.add("b" + (dut.cycle() - begin));
              dut.step();
            }
          });
    }
    assertThat(seen).containsExactly("a0", "b0", "b1", "a2", "b2", "b3", "a4");
  }

  @Test
  void theFirstFailureOfATaskEndsAll() {
    try (var dut = Simulation.of(new StreamFifo<>(uint(8), 4))) {
      List<String> log = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  dut.parallel(
                      () -> {
                        try {
                          dut.step(1000);
                        } finally {
                          log.add("given up at " + dut.cycle());
                        }
                      },
                      () -> {
                        dut.step(3);
                        throw new IllegalStateException("three");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("three");
      assertThat(log).containsExactly("given up at 5");
      dut.step();
      assertThat(dut.cycle()).isEqualTo(6);
    }
  }

  @Test
  void aWaitThatNeverEndsSaysForWhat() {
    try (var dut = Simulation.of(new StreamFifo<>(uint(8), 4))) {
      dut.timeout(20);
      assertThatThrownBy(
              () ->
                  dut.parallel(
                      () -> dut.at(f -> f.push).sendAll(1, 2, 3),
                      () -> dut.at(f -> f.pop).receive(4)))
          .isInstanceOf(SimulationException.class)
          .hasMessage(
              """
              nothing happened for 20 cycles;
                waiting for payload 3 of 4 from pop_valid""");
    }
  }

  @Test
  void aMonitorSeesEachPayloadOnce() {
    try (var dut = Simulation.of(new StreamFifo<>(uint(8), 2))) {
      var board = new Scoreboard<Integer>();
      dut.at(f -> f.pop).monitor(v -> board.actual(v.intValueExact()));
      for (int value : new int[] {5, 6, 7, 8}) {
        board.expect(value);
      }
      dut.parallel(
          () -> dut.at(f -> f.push).sendAll(5, 6, 7, 8), () -> dut.at(f -> f.pop).receive(4));
      board.requireEmpty();
      assertThat(board.matched()).isEqualTo(4);
    }
  }

  /** Adds what comes in, when told to. */
  private static final class Sum extends Component {
    final Bool add = in(bool());
    final UInt term = in(uint(8));
    final UInt total = out(uint(12));

    Sum() {
      var sum = reg(uint(12), 0);
      when(add, () -> sum.next(sum.plus(term.extendTo(12))));
      total.set(sum);
    }
  }

  @Test
  void aDescriptionShowsThePortsInTheLastCycles() {
    try (var dut = Engine.jvm().withHistory(4).simulate(new Sum())) {
      dut.poke(c -> c.add, 1);
      dut.poke(c -> c.term, 0xa1);
      dut.step(2);
      dut.poke(c -> c.add, 0);
      dut.step();
      dut.poke(c -> c.term, 3);
      assertThat(dut.peek(c -> c.total)).isEqualTo(0x142);
      assertThat(dut.describe())
          .isEqualTo(
              """
              sum on jvm, seed 1, cycle 5
                rst   1  0  0   0 | 0
                add   0  1  1   0 | 0
                term  0 a1 a1  a1 | 3
                total 0  0 a1 142 | 142
              """);
    }
  }
}

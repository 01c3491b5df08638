package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.crossing.StreamFifoCC;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.Scoreboard;

/** What tests see on Verilator is what they see on the JVM engine. */
class TestApiTest {
  private static final Engine VERILATOR = Engine.of(new VerilatorEngine());

  @Test
  void aQueueBetweenClocksKeepsTheOrderAtEveryRatio() {
    long[][] periods = {{10_000, 10_000}, {2_000, 3_000}, {3_000, 2_000}, {1_000, 7_000}};
    int[] sent = IntStream.range(0, 200).map(i -> i * 37 % 256).toArray();
    for (long[] period : periods) {
      var timed = VERILATOR.withClock("push_clk", period[0]).withClock("pop_clk", period[1]);
      try (var dut = timed.simulate(new StreamFifoCC<>(uint(8), 4))) {
        var board = new Scoreboard<Integer>();
        IntStream.of(sent).forEach(board::expect);
        dut.at(f -> f.pop).monitor(v -> board.actual(v.intValueExact()));
        dut.parallel(
            () -> dut.at(f -> f.push).sendAll(sent, randomGaps(period[0])),
            () -> dut.at(f -> f.pop).receive(sent.length, randomGaps(period[1])));
        board.requireEmpty();
      }
    }
  }

  /** A counter of the first clock, sampled by the second. */
  static final class Sampler extends Component {
    public final UInt count = out(uint(8));
    public final UInt seen = out(uint(8));

    Sampler() {
      var counter = reg(uint(8), 0);
      counter.next(counter.plus(1));
      count.set(counter);
      var copy = within(clockDomain("slow")).crossingReg(uint(8), uint(8, 0));
      copy.next(counter);
      seen.set(copy);
    }
  }

  @Test
  void edgesAtOneInstantSampleWhatWasBefore() {
    try (var dut = VERILATOR.simulate(new Sampler())) {
      for (int i = 0; i < 10; i++) {
        long before = dut.peek(c -> c.count);
        dut.step();
        assertThat(dut.peek(c -> c.count)).isEqualTo(before + 1);
        assertThat(dut.peek(c -> c.seen)).isEqualTo(before);
      }
    }
  }

  /** Two queues in a row, the second behind a choice. */
  static final class Queued extends Component {
    public final Stream<UInt> words = in(Stream.stream(uint(70)));
    public final Stream<UInt> odd = out(Stream.stream(uint(70)));

    Queued() {
      var first = instance(new StreamFifo<>(uint(70), 3));
      words.into(first.push);
      var second = instance(new StreamFifo<>(uint(70), 2));
      first.pop.filter(w -> w.bit(0)).into(second.push);
      second.pop.into(odd);
      cover(first.occupancy.eq(3), "full");
      cover(second.occupancy.eq(2).and(first.occupancy.eq(0)), "ahead");
    }
  }

  private static Dut<Queued> exercised(Engine engine) {
    var dut = engine.withInside().simulate(new Queued());
    dut.parallel(
        () -> dut.at(c -> c.words).sendAll(IntStream.range(0, 30).toArray(), randomGaps(1, 0.2)),
        () -> dut.at(c -> c.odd).receive(12, randomGaps(2, 0.7)));
    return dut;
  }

  @Test
  void probesAndAllCoverageAreTheSame() {
    try (var dut = exercised(VERILATOR);
        var reference = exercised(Engine.jvm())) {
      assertThat(dut.coverage()).hasSize(2).isEqualTo(reference.coverage());
      assertThat(dut.coverage().values()).anyMatch(n -> n > 0);
      assertThat(dut.lineCoverage()).isEqualTo(reference.lineCoverage());
      assertThat(dut.lineCoverage().lines()).hasSizeGreaterThan(10);
      for (var path : new String[] {"first.count", "second.head", "first.push_payload"}) {
        assertThat(dut.probe(path).peekBig()).isEqualTo(reference.probe(path).peekBig());
      }
      assertThat(toggles(dut)).isEqualTo(toggles(reference));
    }
  }

  /** What has toggled, but for payloads that nobody has stored, which are random. */
  private static List<String> toggles(Dut<Queued> dut) {
    return dut.coverageReport()
        .lines()
        .filter(line -> !line.contains("payload") && !line.contains("toggled bits"))
        .toList();
  }

  @Test
  void aClosedSimulationSaysSo() {
    var dut = VERILATOR.withInside().simulate(new Sampler());
    var inside = dut.probe("counter");
    dut.close();
    List<ThrowingCallable> uses =
        List.of(() -> dut.peek(c -> c.count), dut::step, inside::peek, dut::coverageReport);
    for (var use : uses) {
      assertThatThrownBy(use)
          .isInstanceOf(SimulationException.class)
          .hasMessage(
              "the simulation of `sampler` is closed; drive it and look at it inside the try block"
                  + " that opens it");
    }
    dut.close();
  }
}

package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.hdl.test.Dut.background;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.bus.Axi4Memory;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.stream.Stream;

/** Tests that ask for what cannot be, and tests that do not end. */
class WrongUseTest {
  /** Colours. */
  public enum Colour {
    RED,
    GREEN
  }

  /** Two numbers. */
  public record Pair(UInt first, UInt second) implements Bundle<Pair> {
    static Shape<Pair> shape(int width) {
      return Hdl.bundle(Pair::new, Hdl.uint(width), Hdl.uint(width));
    }
  }

  /** Ports of several kinds. */
  static final class Ports extends Component {
    public final UInt number = in(uint(4));
    public final EnumData<Colour> colour = in(enumeration(Colour.class));
    public final Vec<UInt> lanes = in(vec(3, uint(3)));
    public final Stream<UInt> wide = in(stream(uint(70)));
    public final Stream<UInt> wideOut = out(stream(uint(70)));
    public final Stream<Pair> pairs = in(stream(Pair.shape(3)));
    public final Stream<Pair> pairsOut = out(stream(Pair.shape(3)));
    public final UInt sum = out(uint(4));

    Ports() {
      wide.queue(2).into(wideOut);
      pairs.stage().into(pairsOut);
      sum.set(mux(colour.is(Colour.RED), number, lanes.at(0).extendTo(4)));
    }
  }

  @Test
  void aConstantHasTheShapeOfItsPort() {
    try (var dut = Simulation.of(new Ports())) {
      var two = Hdl.vecOf(List.of(Hdl.uint(3, 1), Hdl.uint(3, 2)));
      assertThatThrownBy(() -> dut.at(c -> c.lanes).poke(two))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("lanes_0 takes vec(3, uint(3)), but the constant is vec(2, uint(3))");
      var wider = List.of(new Pair(Hdl.uint(4, 1), Hdl.uint(3, 2)));
      assertThatThrownBy(() -> dut.at(c -> c.pairs).sendConstants(wider, Gaps.none()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "pairs_payload_first takes bundle(Pair, uint(3), uint(3)), but the constant is"
                  + " bundle(Pair, uint(4), uint(3))");
    }
  }

  @Test
  void aReceivedConstantShowsItsNumbers() {
    try (var dut = Simulation.of(new Ports())) {
      var pair = new Pair(Hdl.uint(3, 1), Hdl.uint(3, 6));
      dut.parallel(
          () -> dut.at(c -> c.pairs).sendConstants(List.of(pair), Gaps.none()),
          () ->
              assertThat(dut.at(c -> c.pairsOut).receiveConstants(1, Gaps.none(), Pair.shape(3)))
                  .isEqualTo(List.of(new Pair(Hdl.uint(3, 1), Hdl.uint(3, 6))))
                  .hasToString("[Pair[first=uint(3) 1, second=uint(3) 6]]"));
    }
  }

  @Test
  void aMemberOfAnotherEnumerationIsRefused() {
    try (var dut = Simulation.of(new Ports())) {
      assertThatThrownBy(() -> dut.at(c -> c.colour).poke(Thread.State.NEW))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("NEW is no member of Colour");
    }
  }

  @Test
  void noBitsAreLostInALong() {
    var large = BigInteger.ONE.shiftLeft(69);
    try (var dut = Simulation.of(new Ports())) {
      dut.at(c -> c.wide).sendAll(List.of(large), Gaps.none());
      assertThatThrownBy(() -> dut.at(c -> c.wideOut).receive())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(large + " has more than 64 bits and no long holds it; use receiveBig");
    }
  }

  @Test
  void timeNeverGoesBack() {
    try (var dut = Simulation.of(new Ports())) {
      assertThatThrownBy(() -> dut.step(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a step of -1 cycles; time never goes back");
    }
  }

  @Test
  void amountsAreNotNegative() {
    try (var dut = Simulation.of(new Ports())) {
      assertThatThrownBy(() -> dut.timeout(0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the timeout must be at least 1, not 0");
      assertThatThrownBy(() -> dut.at(c -> c.wideOut).receive(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the number of payloads must be at least 0, not -1");
    }
    assertThatThrownBy(() -> ChosenEngine.engine().withHistory(-1))
        .hasMessage("the number of remembered cycles must be at least 0, not -1");
    var memory = new Axi4Memory(new Axi4Config(2, 16, 32), 64);
    try (var dut = Simulation.of(memory)) {
      var bus = Axi4Master.of(dut, c -> c.bus);
      assertThatThrownBy(() -> bus.withId(4)).hasMessage("an id of this bus is 0 to 3, not 4");
      assertThatThrownBy(() -> bus.read(0, 0))
          .hasMessage("the length of a burst in beats is 1 to 256, not 0");
      assertThatThrownBy(() -> bus.write(0))
          .hasMessage("the length of a burst in beats is 1 to 256, not 0");
    }
  }

  @Test
  void twoTasksCannotDriveOnePort() {
    try (var dut = Simulation.of(new Ports())) {
      assertThatThrownBy(
              () ->
                  dut.parallel(
                      () -> dut.at(c -> c.wide).send(1), () -> dut.at(c -> c.wide).send(2)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("two tasks drive `wide_valid` at once; let one task send or receive all");
    }
    try (var dut = Simulation.of(new Ports())) {
      assertThatThrownBy(
              () ->
                  dut.parallel(
                      () -> dut.at(c -> c.wideOut).receive(),
                      () -> dut.at(c -> c.wideOut).receive()))
          .hasMessage("two tasks drive `wide_out_ready` at once; let one task send or receive all");
    }
  }

  @Test
  void aTaskInTheBackgroundEndsWithTheOthers() {
    var cycles = new AtomicInteger();
    try (var dut = Simulation.of(new Ports())) {
      dut.parallel(
          background(
              () -> {
                while (true) {
                  cycles.incrementAndGet();
                  dut.step();
                }
              }),
          () -> dut.step(10));
      assertThat(cycles.get()).isBetween(10, 11);
      dut.step(5);
      assertThat(cycles.get()).isBetween(10, 11);
    }
  }

  @Test
  void aTaskInTheBackgroundDoesNotHideThatNothingHappens() {
    try (var dut = Simulation.of(new Ports())) {
      dut.timeout(50);
      assertThatThrownBy(
              () ->
                  dut.parallel(
                      background(() -> dut.step(1_000_000)),
                      () -> dut.at(c -> c.wideOut).receive()))
          .isInstanceOf(SimulationException.class)
          .hasMessage(
              """
              nothing happened for 50 cycles;
                waiting for payload 0 of 1 from wide_out_valid""");
    }
  }

  @Test
  void aFailureInTheBackgroundIsAFailure() {
    try (var dut = Simulation.of(new Ports())) {
      assertThatThrownBy(
              () ->
                  dut.parallel(
                      background(
                          () -> {
                            dut.step(3);
                            throw new IllegalStateException("model");
                          }),
                      () -> dut.step(100)))
          .hasMessage("model");
      assertThat(dut.cycle()).isLessThan(10);
    }
  }

  @Test
  void anInterruptEndsATestThatDoesNot() {
    String message = "the test was interrupted, perhaps because its time was over";
    try (var dut = Simulation.of(new Ports())) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> dut.step(100)).hasMessage(message);

      var tester = Thread.currentThread();
      Runnable endless =
          () -> {
            while (true) {
              dut.step();
              tester.interrupt();
            }
          };
      assertThatThrownBy(() -> dut.parallel(endless, () -> dut.step(1_000_000)))
          .isInstanceOf(SimulationException.class)
          .hasMessage(message);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void aClosedSimulationSaysSo() {
    var dut = ChosenEngine.engine().withInside().simulate(new Ports());
    var inside = dut.probe("wide_out_valid");
    dut.step();
    dut.close();
    List<ThrowingCallable> uses =
        List.of(
            () -> dut.peek(c -> c.sum),
            () -> dut.poke(c -> c.number, 3),
            dut::step,
            dut::reset,
            inside::peek,
            dut::coverage,
            dut::coverageReport,
            dut::lineCoverage,
            () -> dut.at(c -> c.wide).send(1),
            () -> dut.at(c -> c.wideOut).receive());
    for (var use : uses) {
      assertThatThrownBy(use)
          .isInstanceOf(SimulationException.class)
          .hasMessage(
              "the simulation of `ports` is closed; drive it and look at it inside the try block"
                  + " that opens it");
    }
    dut.close();
    assertThat(dut.describe()).contains("cycle 3");
  }
}

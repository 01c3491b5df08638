package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;

class InsideTest {
  /** Counts to nine and adds up what it is given. */
  static final class Counter extends Component {
    final SInt step = in(sint(4));
    final UInt digit = out(uint(4));

    Counter() {
      var count = reg(uint(4), 0);
      var balance = reg(sint(8), 0);
      count.next(count.incrementModulo(10));
      balance.next(balance.plus(step.extendTo(8)));
      digit.set(count.xor(balance.slice(3, 0).asUInt()));
      cover(count.eq(9), "nine");
      cover(count.eq(12), "twelve");
    }
  }

  /** A counter inside. */
  static final class Outer extends Component {
    final SInt step = in(sint(4));
    final UInt digit = out(uint(4));

    Outer() {
      var counter = instance(new Counter());
      counter.step.set(step);
      digit.set(counter.digit);
    }
  }

  @Test
  void aProbeReadsASignalOfAChild() {
    try (var dut = Engine.jvm().withInside().simulate(new Outer())) {
      var count = dut.probe("counter.count");
      var balance = dut.probe("counter.balance");
      dut.poke(c -> c.step, -3);
      dut.step(4);
      assertThat(count.peek()).isEqualTo(4);
      assertThat(balance.peek()).isEqualTo(-12);
      dut.waitUntil(() -> count.peek() == 7);
      assertThat(dut.probe("counter.step").peek()).isEqualTo(-3);
      assertThat(dut.probe("step").path()).isEqualTo("step");
    }
  }

  @Test
  void aWrongPathProposesNearNames() {
    try (var dut = Engine.jvm().withInside().simulate(new Outer())) {
      assertThatThrownBy(() -> dut.probe("counter.cont"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "no signal `counter.cont` inside outer; the nearest names are `counter.count`,"
                  + " `counter.rst`, `counter.step`");
    }
  }

  @Test
  void aProbeNeedsAViewOfTheInside() {
    try (var dut = Simulation.of(new Outer())) {
      assertThatThrownBy(() -> dut.probe("counter.count"))
          .hasMessage("probes and line coverage need `withInside()` before `simulate`");
    }
  }

  @Test
  void coverageNamesWhatNeverHappened() {
    try (var dut = Engine.jvm().withInside().simulate(new Counter())) {
      dut.step(30);
      assertThat(dut.coverageReport())
          .isEqualTo(
              """
              cover statements: 1 of 2
                InsideTest.java:23 nine: 3
                never InsideTest.java:24 twelve
              toggled bits: 8 of 21
                rst: never rose 0, never fell none
                step: never rose 3:0, never fell 3:0
                balance: never rose 7:0, never fell 7:0
              """);
    }
  }

  @Test
  void binsAreCountedAndMissingOnesNamed() {
    var depth = new CoverPoint("depth").bin("empty", 0).bin("full", 4).bin("some", v -> v > 0);
    depth.sample(0);
    depth.sample(3);
    depth.sample(2);
    assertThat(depth.counts()).containsEntry("empty", 1L).containsEntry("some", 2L);
    assertThatThrownBy(depth::requireCovered)
        .isInstanceOf(AssertionError.class)
        .hasMessage("depth never hit full");
    depth.sample(4);
    depth.requireCovered();
  }
}

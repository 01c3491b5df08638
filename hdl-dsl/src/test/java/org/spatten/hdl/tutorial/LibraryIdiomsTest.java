package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.test.Dut.background;

import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.Axi4LiteMaster;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;

/** The snippets do what the page says of them. */
class LibraryIdiomsTest {
  @RtlTest
  void delaysCountersAndTimeouts(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.Delays())) {
      dut.poke(c -> c.x, 77);
      dut.step(2);
      dut.poke(c -> c.x, 0);
      dut.step();
      assertThat(dut.peek(c -> c.late)).isEqualTo(77);
      dut.poke(c -> c.tick, 1);
      dut.step(19);
      assertThat(dut.peek(c -> c.digit)).isEqualTo(9);
      assertThat(dut.peek(c -> c.carry)).isEqualTo(1);
      dut.poke(c -> c.tick, 0);
      dut.step(98);
      assertThat(dut.peek(c -> c.idle)).isZero();
      dut.step();
      assertThat(dut.peek(c -> c.idle)).isEqualTo(1);
    }
  }

  @RtlTest
  void theMachineFillsAndSpins(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.Washer())) {
      dut.poke(c -> c.start, 1);
      dut.step();
      dut.poke(c -> c.start, 0);
      assertThat(dut.peek(c -> c.valve)).isEqualTo(1);
      dut.poke(c -> c.full, 1);
      dut.step();
      assertThat(dut.peek(c -> c.valve)).isZero();
      dut.poke(c -> c.start, 1);
      dut.step(20);
      assertThat(dut.peek(c -> c.valve)).isZero();
      dut.step();
      assertThat(dut.peek(c -> c.valve)).isEqualTo(1);
    }
  }

  @RtlTest
  void fixedPointIsRoundedOnce(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.Scaler())) {
      dut.poke(c -> c.x, -1000);
      assertThat(dut.peek(c -> c.y)).isEqualTo(Math.round(-1000 * 45 / 64.0));
    }
  }

  @RtlTest
  void theArbiterTakesTurns(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.Merge())) {
      dut.parallel(
          () -> dut.at(c -> c.first).sendAll(1, 2, 3),
          () -> dut.at(c -> c.second).sendAll(11, 12, 13),
          () -> {
            int[] taken = dut.at(c -> c.sink).receive(6);
            for (int i = 1; i < taken.length; i++) {
              assertThat(taken[i] > 10).isNotEqualTo(taken[i - 1] > 10);
            }
          },
          () -> dut.at(c -> c.copy).receive(6));
    }
  }

  // begin background
  @RtlTest
  void theBusReadsBackWhatItWrites(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.Peripheral())) {
      var bus = Axi4LiteMaster.of(dut, c -> c.bus);
      dut.parallel(
          background(
              () -> {
                for (int status = 0; ; status++) {
                  dut.poke(c -> c.status, status % 16);
                  dut.step();
                }
              }),
          () -> {
            bus.write(0x10, 5);
            assertThat(bus.read(0x10)).isEqualTo(5);
            assertThat(bus.read(0x14)).isNotEqualTo(bus.read(0x14));
          });
    }
  }

  // end background

  @RtlTest
  void aBrokenRequirementEndsTheSimulation(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.Checked())) {
      dut.poke(c -> c.level, 13);
      assertThatThrownBy(() -> dut.step(2))
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining("the level stays below 13");
    }
  }

  @RtlTest
  void aLowResetIsAppliedByTheTest(Engine engine) {
    try (var dut = engine.simulate(new LibraryIdioms.LowReset())) {
      dut.step(5);
      assertThat(dut.peek(c -> c.value)).isEqualTo(5);
    }
  }
}

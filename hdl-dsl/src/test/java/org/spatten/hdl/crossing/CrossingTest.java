package org.spatten.hdl.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.face.Dut;

class CrossingTest {
  private static final int[][] PERIODS = {{10, 10}, {3, 10}, {10, 3}, {7, 8}, {1, 20}};

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 16})
  void aQueueBetweenClocksKeepsTheOrderAtEveryRatio(int depth) {
    for (int[] periods : PERIODS) {
      for (int eagerness : new int[] {30, 100}) {
        var dut = new TwoClocks(new StreamFifoCC<>(Hdl.uint(16), depth), depth + eagerness);
        carry(dut, "push", "push", "pop", "pop", periods, 16, eagerness);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aHandshakeKeepsTheOrderAtEveryRatio(int width) {
    for (int[] periods : PERIODS) {
      for (int eagerness : new int[] {30, 100}) {
        var dut = new TwoClocks(new StreamCrossing<>(Hdl.uint(width), 2), width + eagerness);
        carry(dut, "from", "input", "to", "output", periods, width, eagerness);
      }
    }
  }

  /** Sends random numbers with random gaps and compares what arrives. */
  private static void carry(
      TwoClocks dut,
      String fromClock,
      String source,
      String toClock,
      String sink,
      int[] periods,
      int width,
      int eagerness) {
    List<Long> sent = new ArrayList<>();
    List<Long> received = new ArrayList<>();
    boolean[] offering = {false};
    try (dut) {
      dut.reset(fromClock, toClock);
      TwoClocks.Side sending =
          () -> {
            if (!offering[0] && dut.random.nextInt(100) < eagerness) {
              offering[0] = true;
              dut.set(source + "_payload", dut.random.nextInt(1 << width));
            }
            dut.set(source + "_valid", offering[0] ? 1 : 0);
            if (offering[0] && dut.has(source + "_ready")) {
              sent.add(dut.get(source + "_payload"));
              offering[0] = false;
            }
          };
      TwoClocks.Side receiving =
          () -> {
            dut.set(sink + "_ready", dut.random.nextInt(100) < eagerness ? 1 : 0);
            if (dut.has(sink + "_valid") && dut.has(sink + "_ready")) {
              received.add(dut.get(sink + "_payload"));
            }
          };
      dut.run(fromClock, periods[0], sending, toClock, periods[1], receiving, 8000);
    }
    assertThat(received).hasSizeGreaterThan(40);
    assertThat(sent.size() - received.size()).isBetween(0, 17);
    assertThat(received).isEqualTo(sent.subList(0, received.size()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void aQueueHoldsDepthEntriesAndBothSidesCountThem(int depth) {
    try (var dut = new TwoClocks(new StreamFifoCC<>(Hdl.uint(8), depth), 1)) {
      dut.reset("push", "pop");
      dut.set("push_valid", 1);
      for (int i = 0; i < depth; i++) {
        assertThat(dut.get("push_occupancy")).isEqualTo(i);
        assertThat(dut.has("push_ready")).isTrue();
        dut.step("push");
      }
      assertThat(dut.get("push_occupancy")).isEqualTo(depth);
      assertThat(dut.has("push_ready")).isFalse();
      assertThat(dut.get("pop_occupancy")).isZero();
      assertThat(dut.has("pop_valid")).isFalse();
      dut.step("pop");
      dut.step("pop");
      assertThat(dut.get("pop_occupancy")).isEqualTo(depth);
      assertThat(dut.has("pop_valid")).isTrue();
    }
  }

  @Test
  void aQueueOfEightPassesOnePayloadACycle() {
    try (var dut = new TwoClocks(new StreamFifoCC<>(Hdl.uint(8), 8), 1)) {
      dut.reset("push", "pop");
      dut.set("push_valid", 1);
      dut.set("pop_ready", 1);
      int popped = 0;
      for (int i = 0; i < 100; i++) {
        popped += dut.has("pop_valid") ? 1 : 0;
        dut.step("push");
        dut.step("pop");
      }
      assertThat(popped).isGreaterThan(95);
    }
  }

  @ParameterizedTest
  @CsvSource({"10,10", "3,10", "10,3", "1,20"})
  void everyPulseArrivesOnce(int fromPeriod, int toPeriod) {
    int apart = 3 * toPeriod / fromPeriod + 3;
    int[] counts = new int[3];
    try (var dut = new TwoClocks(new PulseCrossing(2), fromPeriod)) {
      dut.reset("from", "to");
      TwoClocks.Side sending =
          () -> {
            boolean pulse = counts[2]++ % apart == 0;
            dut.set("pulse", pulse ? 1 : 0);
            counts[0] += pulse ? 1 : 0;
          };
      TwoClocks.Side receiving = () -> counts[1] += dut.has("received") ? 1 : 0;
      dut.run("from", fromPeriod, sending, "to", toPeriod, receiving, 3000);
      dut.set("pulse", 0);
      for (int i = 0; i < 4; i++) {
        dut.step("to");
        receiving.beforeEdge();
      }
    }
    assertThat(counts[0]).isGreaterThan(10);
    assertThat(counts[1]).isEqualTo(counts[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void aSynchroniserIsAChainOfRegisters(int stages) {
    try (var dut = Dut.of(new Synchroniser<>(Hdl.uint(4, 9), stages))) {
      dut.reset();
      for (int i = 0; i < 40; i++) {
        assertThat(dut.get("result")).isEqualTo(i < stages ? 9 : (i - stages) * 7 % 16);
        dut.set("source", i * 7 % 16);
        dut.step();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2,false", "3,false", "2,true", "5,true"})
  void aResetBeginsAtOnceAndEndsWithTheClock(int stages, boolean activeLow) {
    Component cell = new ResetSynchroniser(stages, activeLow);
    int active = activeLow ? 0 : 1;
    try (var dut = Dut.of(cell)) {
      dut.set("rst", active);
      assertThat(dut.get("reset")).isEqualTo(1);
      dut.step();
      dut.set("rst", 1 - active);
      for (int i = 0; i < stages; i++) {
        assertThat(dut.get("reset")).isEqualTo(1);
        dut.step();
      }
      assertThat(dut.get("reset")).isZero();
      dut.set("rst", active);
      assertThat(dut.get("reset")).isEqualTo(1);
    }
  }
}

package org.spatten.verilator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunTest {
  private VerilatedModel model;

  @BeforeEach
  void open() {
    model = Models.open(Models.adder(1));
    model.reset(2);
  }

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void aRunEndsWhenASourceRunsLow() {
    var push = model.source("push", 16);
    model.sink("pop", 16);
    put(push, 10);
    push.stopBelow(4);
    assertThat(model.run(1000))
        .isEqualTo(new RunResult(StopReason.SOURCE_LOW, Optional.of("push"), 7));
    assertThat(push.taken()).isEqualTo(7);
  }

  @Test
  void aRunEndsWhenASinkHoldsEnough() {
    put(model.source("push", 16), 10);
    var pop = model.sink("pop", 16);
    pop.stopAt(3);
    assertThat(model.run(1000))
        .isEqualTo(new RunResult(StopReason.SINK_HIGH, Optional.of("pop"), 4));
    assertThat(pop.available()).isEqualTo(3);
  }

  @Test
  void aRunEndsAtItsLimit() {
    assertThat(model.run(123)).isEqualTo(new RunResult(StopReason.CYCLES, Optional.empty(), 123));
    assertThat(model.cycle()).isEqualTo(2 + 123);
  }

  @Test
  void theWatchdogCountsCyclesWithoutATransferAcrossRuns() {
    put(model.source("push", 16), 1);
    model.sink("pop", 16);
    model.watchdog(50);
    assertThat(model.run(30).reason()).isEqualTo(StopReason.CYCLES);
    assertThat(model.run(1000))
        .isEqualTo(new RunResult(StopReason.NO_PROGRESS, Optional.empty(), 22));
  }

  @Test
  void aFullSinkHoldsTheDesignBackAndLosesNothing() {
    var push = model.source("push", 16);
    var pop = model.sink("pop", 4);
    put(push, 16);
    pop.stopAt(5);
    model.run(100);
    assertThat(pop.available()).isEqualTo(4);
    var tags = drain(pop);
    model.run(100);
    tags.addAll(drain(pop));
    model.run(100);
    tags.addAll(drain(pop));
    model.run(100);
    tags.addAll(drain(pop));
    assertThat(tags).isEqualTo(IntStream.range(0, 16).mapToObj(i -> (long) i).toList());
  }

  @Test
  void aFlowThatWouldOverflowEndsTheRunBeforeTheCycle() {
    var push = model.source("push", 16);
    model.sink("pop", 16);
    var seen = model.sink("seen", 4);
    put(push, 10);
    assertThat(model.run(100).stream()).contains("seen");
    assertThat(model.run(100))
        .isEqualTo(new RunResult(StopReason.SINK_HIGH, Optional.of("seen"), 0));
    var tags = drain(seen);
    while (tags.size() < 10) {
      model.run(100);
      tags.addAll(drain(seen));
    }
    assertThat(tags).isEqualTo(IntStream.range(0, 10).mapToObj(i -> (long) i).toList());
  }

  @Test
  void stampsAreTheCyclesOfTheTransfers() {
    var push = model.source("push", 16);
    var pop = model.sink("pop", 16);
    put(push, 3);
    model.run(10);
    assertThat(IntStream.range(0, 3).mapToLong(push::takenAt)).containsExactly(2L, 3L, 4L);
    var cycles = new ArrayList<Long>();
    while (pop.next()) {
      cycles.add(pop.cycle());
    }
    assertThat(cycles).containsExactly(3L, 4L, 5L);
    assertThatThrownBy(() -> push.takenAt(3)).hasMessage("record 3 of push is not there");
  }

  @Test
  void pausesChangeTheTimeButNotTheData() {
    var push = model.source("push", 64);
    var pop = model.sink("pop", 64);
    push.pauses(0.5, 11);
    pop.pauses(0.5, 12);
    put(push, 60);
    pop.stopAt(60);
    var result = model.run(10_000);
    assertThat(result.reason()).isEqualTo(StopReason.SINK_HIGH);
    assertThat(result.cycles()).isBetween(80L, 400L);
    assertThat(drain(pop)).isEqualTo(IntStream.range(0, 60).mapToObj(i -> (long) i).toList());
  }

  @Test
  void valuesThatDoNotFitAreRefused() {
    var push = model.source("push", 4);
    assertThatThrownBy(() -> push.set(push.fieldIndex("tag"), 128))
        .hasMessage("0x80 does not fit the 7 bits of push_payload_tag");
    assertThatThrownBy(() -> push.setWide(push.fieldIndex("word"), BigInteger.ONE.shiftLeft(512)))
        .hasMessageEndingWith("does not fit the 512 bits of push_payload_word");
    assertThatThrownBy(() -> push.setWords(push.fieldIndex("word"), 1, 2))
        .hasMessage("push_payload_word has 16 words, not 2");
  }

  @Test
  void wrongNamesAndStatesAreNamed() {
    var push = model.source("push", 2);
    put(push, 2);
    assertThatThrownBy(push::put).hasMessage("the ring of push is full");
    assertThatThrownBy(() -> model.source("push", 2)).hasMessage("stream push has a ring already");
    assertThatThrownBy(() -> model.source("pop", 2)).hasMessage("adder has no incoming stream pop");
    assertThatThrownBy(() -> push.fieldIndex("tip")).hasMessage("stream push has no field 'tip'");
    var pop = model.sink("pop", 2);
    assertThatThrownBy(pop::cycle).hasMessage("no record of pop: call next() first");
  }

  private static void put(SourceRing push, int count) {
    for (int i = 0; i < count; i++) {
      push.set(push.fieldIndex("tag"), i);
      push.put();
    }
  }

  private static List<Long> drain(SinkRing sink) {
    var tags = new ArrayList<Long>();
    int tag = sink.layout.fields().size() == 1 ? 0 : sink.fieldIndex("tag");
    while (sink.next()) {
      tags.add(sink.get(tag));
    }
    return tags;
  }
}

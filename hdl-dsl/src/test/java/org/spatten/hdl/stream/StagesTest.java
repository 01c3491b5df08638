package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.stream.Stream.stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.face.Dut;

class StagesTest {
  /** A stage, and the cycles that a hundred payloads take at full speed. */
  enum Kind {
    NONE(100),
    STAGE(101),
    STAGE_READY(100),
    STAGE_BOTH(101),
    STAGE_HALF(200),
    QUEUE(101);

    private final int cycles;

    Kind(int cycles) {
      this.cycles = cycles;
    }

    private Stream<UInt> of(Stream<UInt> source) {
      return switch (this) {
        case NONE -> source;
        case STAGE -> source.stage();
        case STAGE_READY -> source.stageReady();
        case STAGE_BOTH -> source.stageBoth();
        case STAGE_HALF -> source.stageHalf();
        case QUEUE -> source.queue(3);
      };
    }
  }

  static final class Staged extends Component {
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));

    public final Bool seen = out(bool());

    Staged(Kind kind) {
      var keeper = reg(bool(), false);
      keeper.next(source.valid);
      seen.set(keeper);
      kind.of(source).into(sink);
    }
  }

  @ParameterizedTest
  @EnumSource
  void payloadsPassInOrderUnderRandomGaps(Kind kind) {
    try (var bench = new StreamBench(new Staged(kind), 7, 50)) {
      bench.dut.reset();
      var sent = StreamFifoTest.numbers(300, 8);
      bench.source("source", sent);
      var taken = bench.sink("sink");
      bench.run(sent.size());
      assertThat(taken.received).isEqualTo(sent);
    }
  }

  @ParameterizedTest
  @EnumSource
  void latencyAndThroughputAreAsDocumented(Kind kind) {
    try (var bench = new StreamBench(new Staged(kind), 7, 100)) {
      bench.dut.reset();
      bench.source("source", StreamFifoTest.numbers(100, 8));
      bench.sink("sink");
      assertThat(bench.run(100)).isEqualTo(kind.cycles);
    }
  }

  static final class Gated extends Component {
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));
    public final Bool halt = in(bool());

    Gated() {
      source.filter(value -> value.bit(0)).map(value -> value.plus(1)).haltWhen(halt).into(sink);
    }
  }

  @Test
  void filterDropsMapChangesAndHaltStops() {
    try (var dut = Dut.of(new Gated())) {
      dut.set("source_valid", 1).set("source_payload", 4).set("sink_ready", 0).set("halt", 1);
      assertThat(dut.has("source_ready")).as("an even number is dropped").isTrue();
      assertThat(dut.has("sink_valid")).isFalse();
      dut.set("source_payload", 7).set("sink_ready", 1);
      assertThat(dut.has("source_ready")).as("halted").isFalse();
      assertThat(dut.has("sink_valid")).isFalse();
      dut.set("halt", 0);
      assertThat(dut.has("source_ready")).isTrue();
      assertThat(dut.has("sink_valid")).isTrue();
      assertThat(dut.get("sink_payload")).isEqualTo(8);
    }
  }
}

package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.crossing.Crossing;
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

  @Test
  void theInverseIsMadeOnceAndNamed() {
    var design = Elaboration.of(new LowReset(false, false));
    var options = EmitOptions.DEFAULT.withSourceComments(false);
    var files = SystemVerilog.emit(design, options).files();
    assertThat(files.get(files.size() - 1).text())
        .containsOnlyOnce("assign rst_high = !rst;")
        .contains(".rst          (rst_high),");
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

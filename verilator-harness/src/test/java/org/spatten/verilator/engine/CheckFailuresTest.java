package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.Engine;

class CheckFailuresTest {
  /** Counts to three only. */
  static final class Counter extends Component {
    public final UInt step = in(uint(4));
    public final UInt value = out(uint(4));

    Counter() {
      var count = reg(uint(4), 0);
      count.next(count.plus(step));
      value.set(count);
      require(count.lt(4), "100 % below \"four\" (always)");
    }
  }

  /** Has a counter. */
  static final class Outer extends Component {
    public final UInt step = in(uint(4));
    public final UInt value = out(uint(4));

    Outer() {
      var counter = instance(new Counter());
      counter.step.set(step);
      value.set(counter.value);
      assume(step.lt(7), "small steps");
    }
  }

  private static String failure(Engine engine, int step) {
    try (var dut = engine.simulate(new Outer())) {
      dut.poke(c -> c.step, step);
      return catchThrowableOfType(SimulationException.class, () -> dut.step(10)).getMessage();
    }
  }

  @Test
  void bothEnginesSayTheSame() {
    var verilator = Engine.of(new VerilatorEngine());
    assertThat(failure(verilator, 1))
        .matches(
            "CheckFailuresTest.java:\\d+: require failed in cycle 6 in counter: 100 % below"
                + " \"four\" \\(always\\)")
        .isEqualTo(failure(Engine.jvm(), 1));
    assertThat(failure(verilator, 7))
        .matches("CheckFailuresTest.java:\\d+: assume failed in cycle 2: small steps")
        .isEqualTo(failure(Engine.jvm(), 7));
  }

  /** Counts, and minds in a layer. */
  static final class Layered extends Component {
    public final UInt value = out(uint(4));

    Layered() {
      var count = reg(uint(4), 0);
      count.next(count.plus(1));
      value.set(count);
      layer("slow", () -> require(count.lt(5), "below five"));
    }
  }

  @Test
  void bothEnginesLeaveALayerOut() {
    for (var engine : List.of(Engine.of(new VerilatorEngine()), Engine.jvm())) {
      for (var each : List.of(engine, engine.withInside())) {
        try (var dut = each.simulate(new Layered())) {
          assertThatThrownBy(() -> dut.step(20)).hasMessageContaining("below five");
        }
        try (var dut = each.withoutLayer("slow").simulate(new Layered())) {
          dut.step(20);
          assertThat(dut.peek(c -> c.value)).isEqualTo(4);
        }
      }
    }
  }

  @Test
  void firtoolsVerilogChecksTheSame() {
    var firtool = Engine.of(FirtoolEngine.required());
    assertThat(failure(firtool, 1)).isEqualTo(failure(Engine.jvm(), 1));
    try (var dut = firtool.simulate(new Layered())) {
      assertThatThrownBy(() -> dut.step(20)).hasMessageContaining("below five");
    }
  }
}

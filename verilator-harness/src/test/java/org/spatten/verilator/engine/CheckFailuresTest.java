package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
}

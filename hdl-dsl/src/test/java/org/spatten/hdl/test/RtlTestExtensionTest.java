package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.Hdl.uint;

import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

class RtlTestExtensionTest {
  /** Doubles. */
  static final class Twice extends Component {
    final UInt value = in(uint(4));
    final UInt twice = out(uint(5));

    Twice() {
      twice.set(value.plusWide(value));
    }
  }

  @RtlTest(engines = "jvm")
  void onlyTheNamedEnginesRun(Engine engine) {
    assertThat(engine.name()).isEqualTo("jvm");
    assertThat(engine.seed()).isPositive();
  }

  @Test
  void aFailureTellsTheSimulationsOfItsTest() {
    OpenDuts open = new OpenDuts();
    Engine.jvm().tracking(open).withSeed(7).simulate(new Twice()).close();
    AssertionError original = new AssertionError("expected 3");
    assertThatThrownBy(() -> RtlTestExtension.explain(original, open))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected 3\ntwice on jvm, seed 7, cycle 0\n")
        .hasCause(original);
  }

  @Test
  void aCombinationalComponentNeedsNoClock() {
    try (var dut = Simulation.of(new Twice())) {
      dut.poke(c -> c.value, 9);
      assertThat(dut.peek(c -> c.twice)).isEqualTo(18);
    }
  }
}

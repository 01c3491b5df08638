package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.Hdl.uint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void aFailureTellsItsSimulationsAndHowToSeeItAgain(@TempDir Path folder) {
    OpenDuts open = new OpenDuts(Optional.of(folder.resolve("waves/FirTest.speed.jvm")));
    Engine engine = Engine.jvm().tracking(open).withSeed(7);
    engine.simulate(new Twice()).close();
    try (var dut = engine.withHistory(3).simulate(new Held())) {
      dut.poke(c -> c.value, 5);
      dut.step(2);
    }
    Engine.jvm().tracking(open).withWave(folder.resolve("own.vcd")).simulate(new Twice()).close();
    AssertionError original = new AssertionError("expected 3");
    assertThatThrownBy(() -> RtlTestExtension.explain(original, open, "FirTest.speed", engine))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            expected 3
            twice_component on jvm, seed 7, cycle 0
              waveform: %1$s/waves/FirTest.speed.jvm.fst

            held on jvm, seed 7, cycle 4
              rst   1 0 0 | 0
              value 0 5 5 | 5
              stale 0 0 5 | 5
              waveform: %1$s/waves/FirTest.speed.jvm-2.fst

            twice_component on jvm, seed 1, cycle 0
              waveform: %1$s/own.vcd
            again: test FirTest.speed with -Drtl.engines=jvm -Drtl.seed=7, and -Drtl.waves=FOLDER\
             for waveforms"""
                .formatted(folder))
        .hasCause(original);
    assertThat(folder.resolve("waves/FirTest.speed.jvm.fst")).isNotEmptyFile();
    assertThat(folder.resolve("waves/FirTest.speed.jvm-2.fst")).isNotEmptyFile();
  }

  @Test
  void aFailureBeforeAnySimulationTellsHowToSeeItAgain() {
    AssertionError original = new AssertionError("expected 3");
    assertThatThrownBy(
            () -> RtlTestExtension.explain(original, new OpenDuts(), "A.b", Engine.jvm()))
        .hasMessage(
            "expected 3\nagain: test A.b with -Drtl.engines=jvm -Drtl.seed=1, and"
                + " -Drtl.waves=FOLDER for waveforms");
  }

  @Test
  void wrongPropertiesAreNamed() {
    assertThat(RtlTestExtension.seed("17", "any")).isEqualTo(17);
    assertThatThrownBy(() -> RtlTestExtension.seed("x1", "any"))
        .hasMessage("rtl.seed is a positive number, not `x1`");
    assertThatThrownBy(
            () -> RtlTestExtension.requireThere(List.of("jvm", "icarus"), List.of("jvm")))
        .hasMessage("rtl.engines names `icarus`, but the class path has [jvm]");
  }

  /** Holds a number for a cycle. */
  static final class Held extends Component {
    final UInt value = in(uint(4));
    final UInt stale = out(uint(4));

    Held() {
      var held = reg(uint(4), 0);
      held.next(value);
      stale.set(held);
    }
  }

  @Test
  void aCombinationalComponentNeedsNoClock() {
    try (var dut = Simulation.of(new Twice())) {
      dut.poke(c -> c.value, 9);
      assertThat(dut.peek(c -> c.twice)).isEqualTo(18);
    }
  }
}

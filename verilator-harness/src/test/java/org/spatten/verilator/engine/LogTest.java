package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;

/** Both engines print the same lines. */
class LogTest {
  static final class Talker extends Component {
    public final SInt level = in(sint(5));
    public final UInt wide = in(uint(70));
    public final Bool loud = in(bool());

    Talker() {
      when(loud, () -> log("level {} of {}, 100%", level, wide));
      require(level.ne(7), "the level is not 7");
    }
  }

  @RtlTest
  void everyCycleHasItsLine(Engine engine) {
    var seen = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
    try (var dut = engine.simulate(new Talker())) {
      dut.at(c -> c.wide).poke(BigInteger.ONE.shiftLeft(69));
      dut.poke(c -> c.level, -3);
      dut.step();
      dut.poke(c -> c.loud, 1);
      dut.step(2);
      dut.poke(c -> c.level, 7);
      assertThatThrownBy(() -> dut.step()).isInstanceOf(SimulationException.class);
    } finally {
      System.setOut(before);
    }
    var line = "level -3 of 590295810358705651712, 100%";
    assertThat(seen.toString(StandardCharsets.UTF_8).lines())
        .startsWith(line, line)
        .allMatch(text -> text.startsWith("level "));
  }
}

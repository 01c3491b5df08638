package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.netlist.Netlist;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

/** Expressions deeper than the stack of a thread. */
class DeepExpressionTest {
  private static final int DEPTH = 50_000;

  /** Adds {@code x} and inverts, in turn, without a name on the way. */
  static final class Deep extends Component {
    final UInt x = in(uint(16));
    final UInt y = out(uint(16));

    Deep() {
      var values = new UInt[] {x};
      for (int i = 0; i < DEPTH; i++) {
        values[0] = i % 2 == 0 ? values[0].plus(x) : values[0].not();
      }
      y.set(values[0]);
    }
  }

  /** One after the other, so that the two are compared. */
  static final class Two extends Component {
    final UInt x = in(uint(16));
    final UInt y = out(uint(16));

    Two() {
      var first = instance(new Deep());
      var second = instance(new Deep());
      first.x.set(x);
      second.x.set(first.y);
      y.set(second.y);
    }
  }

  @Test
  void equalComponentsAreFoundEqual() {
    var design = Elaboration.of(new Two());

    assertThat(design.modules()).hasSize(2);
  }

  @Test
  void everyFormOfTextIsMade() {
    var design = Elaboration.of(new Two());

    assertThat(SystemVerilog.emit(design, EmitOptions.DEFAULT).files()).hasSize(2);
    assertThat(Netlist.json(design)).isNotEmpty();
  }

  @Test
  void theSimulatorEvaluatesThem() {
    int expected = 3;
    for (int i = 0; i < DEPTH; i++) {
      expected = (i % 2 == 0 ? expected + 3 : ~expected) & 0xffff;
    }
    try (var dut = ChosenEngine.engine().simulate(new Deep())) {
      dut.poke(c -> c.x, 3);

      assertThat(dut.peek(c -> c.y)).isEqualTo(expected);
    }
  }
}

package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.verilog.Equivalence.Side;

class NegationTest {
  @TempDir Path folder;

  /** The ports of both circuits. */
  abstract static class Conditions extends Component {
    final Bool one = in(bool());
    final Bool other = in(bool());
    final UInt count = in(uint(4));
    final Bool equal = out(bool());
    final Bool less = out(bool());
    final Bool both = out(bool());
    final Bool either = out(bool());
    final Bool neither = out(bool());
    final UInt held = out(uint(4));
  }

  /** Opposites of conditions of every kind. */
  static final class Opposites extends Conditions {
    Opposites() {
      equal.set(count.eq(3).not());
      less.set(count.lt(9).not());
      both.set(one.not().and(other).not());
      either.set(one.not().or(count.ge(2)).not());
      neither.set(one.or(other).not());
      var last = reg(uint(4), 0);
      when(one.not().and(count.gt(5)), () -> {}).otherwise(() -> last.next(count));
      held.set(last);
    }
  }

  @Test
  void theOppositeOfAConditionHasNoNegationToUndo() {
    var design = Elaboration.of(new Opposites());
    assertThat(SystemVerilog.emit(design, EmitOptions.DEFAULT).files().get(0).text())
        .contains(
            "assign equal = count != 4'd3;",
            "assign less = count >= 4'd9;",
            "assign both = one || !other;",
            "assign either = one && (count < 4'd2);",
            "assign neither = !(one || other);",
            "if (one || (count <= 4'd5)) begin");
  }

  /** The same circuit without a negation of a condition. */
  static final class Spelled extends Conditions {
    Spelled() {
      equal.set(count.ne(3));
      less.set(mux(count.lt(9), bool(false), bool(true)));
      both.set(mux(other, one, bool(true)));
      either.set(mux(one, count.lt(2), bool(false)));
      neither.set(mux(one, bool(false), mux(other, bool(false), bool(true))));
      var last = reg(uint(4), 0);
      last.next(mux(one, count, mux(count.gt(5), last, count)));
      held.set(last);
    }
  }

  @Test
  void yosysProvesTheOppositesRight() throws Exception {
    Equivalence.prove(side(new Opposites(), "opposites"), side(new Spelled(), "spelled"), folder);
  }

  private static Side side(Component component, String top) {
    var text = SystemVerilog.emit(Elaboration.of(component), EmitOptions.DEFAULT);
    return new Side(text, top, Language.SYSTEM_VERILOG);
  }
}

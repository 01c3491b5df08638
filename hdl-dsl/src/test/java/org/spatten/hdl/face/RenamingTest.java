package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** Names that are given, and names of the elements of vectors that a function fills. */
class RenamingTest {
  static final class Renamed extends Component {
    public final UInt a = in(uint(4));
    public final UInt first = out(uint(4));
    public final UInt second = out(uint(4));

    Renamed() {
      var sum = a.plus(3).named("total");
      var used = a.xor(5);
      first.set(used.plus(sum));
      var copy = used.named("late");
      second.set(copy);
    }
  }

  private static List<String> signals(Component component) {
    var module = (Module.Defined) Elaboration.of(component).top();
    return module.signals().stream().map(Signal::name).toList();
  }

  @Test
  void aNamedExpressionHasOnlyTheGivenNameUnlessItHasBeenUsed() {
    assertThat(signals(new Renamed())).containsExactlyInAnyOrder("total", "used", "late");
  }

  static final class Filled extends Component {
    public final UInt a = in(uint(4));
    public final UInt sum = out(uint(4));

    Filled() {
      var grid = vec(2, row -> vec(2, column -> a.plus(2 * row + column)));
      var masked = grid.map(row -> row.at(0).xor(row.at(1)));
      sum.set(masked.at(0).plus(masked.at(1)));
    }
  }

  @Test
  void elementsThatAFunctionMakesAreNumberedByTheirIndexes() {
    assertThat(signals(new Filled()))
        .containsExactlyInAnyOrder(
            "grid_0_0", "grid_0_1", "grid_1_0", "grid_1_1", "masked_0", "masked_1");
  }

  static final class Part extends Component {
    public final UInt q = out(uint(4));

    Part() {
      q.set(1);
    }
  }

  static final class Whole extends Component {
    public final UInt q = out(uint(4));

    Whole(boolean forgets) {
      var part = new Part();
      if (!forgets) {
        instance(part);
      }
      q.set(forgets ? uint(4, 0) : part.q);
    }
  }

  @Test
  void aChildThatAnotherObjectOfTheClassForgotIsNoError() {
    var forgetful = new Whole(true);
    var complete = new Whole(false);
    assertThat(Elaboration.of(complete).modules()).hasSize(2);
    assertThat(forgetful.q.width()).isEqualTo(4);
  }
}

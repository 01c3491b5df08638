package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Definition;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Fix;
import org.spatten.hdl.Overflow;
import org.spatten.hdl.Rounding;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

class NamesTest {
  record Scored(UInt index, UInt bestScore) implements Bundle<Scored> {}

  static final class Named extends Component {
    public final UInt dataIn = in(uint(8));
    public final Stream<Scored> requests = in(stream(bundle(Scored::new, uint(4), uint(8))));
    public final Vec<UInt> lanes = out(vec(2, uint(8)));
    private final UInt field = reg(uint(8));
    private final UInt[] slots = new UInt[2];

    Named() {
      requests.ready.set(true);
      var local = dataIn.plus(1);
      var chosen = dataIn.width() == 8 ? local.xor(dataIn) : local;
      for (int i = 0; i < 2; i++) {
        var partial = local.plus(i);
        slots[i] = reg(uint(8));
        slots[i].next(partial);
        lanes.at(i).set(slots[i]);
      }
      var filled = vec(2, i -> slots[i].minus(1));
      var helped = helper(filled.at(0));
      var best = reduceTree(List.of(local, helped, chosen), (a, b) -> a.max(b));
      var word = mux(requests.valid, requests.payload, new Scored(uint(4, 0), uint(8, 0)));
      var renamed = reg(uint(8)).named("other");
      renamed.next(word.bestScore());
      var output = best.plus(renamed);
      field.next(output.plus(field));
      var sums = scan(lanesIn(), UInt::plus);
      var inList = List.of(sums.at(1).plus(field));
      assertThat(inList).hasSize(1);
    }

    private Vec<UInt> lanesIn() {
      return vecOf(List.of(slots[0], slots[1]));
    }

    private UInt helper(UInt value) {
      var twice = value.shl(1);
      return twice.or(value);
    }
  }

  private static Module.Defined top(Component component) {
    return (Module.Defined) Elaboration.of(component).top();
  }

  @Test
  void namesComeFromTheJavaProgram() {
    var module = top(new Named());
    assertThat(module.ports().stream().map(Signal::name))
        .containsExactly(
            "clk",
            "data_in",
            "requests_valid",
            "requests_ready",
            "requests_payload_index",
            "requests_payload_best_score",
            "lanes_0",
            "lanes_1");
    assertThat(module.signals().stream().map(Signal::name))
        .containsExactlyInAnyOrder(
            "field",
            "local_value",
            "chosen",
            "partial_0",
            "slots_0",
            "partial_1",
            "slots_1",
            "filled_0",
            "filled_1",
            "twice",
            "helped",
            "best",
            "word_index",
            "word_best_score",
            "other",
            "output_value",
            "sums_0",
            "sums_1");
  }

  static final class Leaf extends Component {
    public final UInt d = in(uint(4));
    public final UInt q = out(uint(4));

    Leaf(int delay) {
      UInt value = d;
      for (int i = 0; i < delay; i++) {
        var stage = reg(uint(4));
        stage.next(value);
        value = stage;
      }
      q.set(value);
    }
  }

  static final class Parent extends Component {
    public final UInt d = in(uint(4));
    public final UInt q = out(uint(4));

    Parent(boolean once) {
      var definition = Definition.of(() -> new Leaf(2));
      UInt value = d;
      for (int i = 0; i < 3; i++) {
        var leaf = once ? instance(definition) : instance(new Leaf(2));
        leaf.d.set(value);
        value = leaf.q;
      }
      var other = instance(new Leaf(1));
      other.d.set(value);
      q.set(other.q);
    }
  }

  @Test
  void equalComponentsAreOneModuleAndDifferentOnesHaveDifferentNames() {
    for (boolean once : new boolean[] {false, true}) {
      var design = Elaboration.of(new Parent(once));
      assertThat(design.modules()).hasSize(3);
      assertThat(design.modules().get(0).name()).isEqualTo("leaf");
      assertThat(design.modules().get(1).name()).matches("leaf_[0-9a-f]{4}");
      var parent = (Module.Defined) design.top();
      assertThat(parent.instances().stream().map(Instance::name))
          .containsExactly("leaf_0", "leaf_1", "leaf_2", "other");
      assertThat(parent.instances().stream().map(Instance::module))
          .containsExactly("leaf", "leaf", "leaf", design.modules().get(1).name());
    }
  }

  @Test
  void furtherInstancesOfADefinitionBehaveAsTheFirst() {
    for (boolean once : new boolean[] {false, true}) {
      try (var dut = Dut.of(new Parent(once))) {
        for (int i = 0; i < 20; i++) {
          dut.set("d", i % 16);
          if (i >= 7) {
            assertThat(dut.get("q")).isEqualTo((i - 7) % 16);
          }
          dut.step();
        }
      }
    }
  }

  @Test
  void statementsKnowTheirLine() {
    var module = top(new Leaf(1));
    int line = module.signals().get(0).at().line();
    assertThat(module.statements().get(0).at().toString())
        .isEqualTo("NamesTest.java:" + (line + 1));
  }

  /** Operations that the library makes of others. */
  static final class Composed extends Component {
    public final Fix a = in(fix(8, 4));
    public final Fix b = in(fix(8, 2));
    public final UInt n = in(uint(4));
    public final Fix y = out(fix(6, 2));
    public final Bits z = out(bits(7));

    Composed() {
      var sum = a.plus(b);
      var rounded = sum.to(fix(6, 2), Rounding.HALF_EVEN, Overflow.SATURATE);
      var same = a.eq(b);
      var less = a.lt(b);
      var difference = n.minusWide(n.shr(1));
      y.set(rounded);
      z.set(cat(same, less, difference));
    }
  }

  @Test
  void onlyTheResultOfAComposedOperationTakesTheName() {
    assertThat(top(new Composed()).signals().stream().map(Signal::name))
        .containsExactly("sum", "rounded", "same", "less", "difference");
  }

  /** A port of the class's name. */
  static final class Sum extends Component {
    public final UInt a = in(uint(4));
    public final UInt sum = out(uint(4));

    Sum() {
      sum.set(a.plus(1));
    }
  }

  @Test
  void aModuleHasNotTheNameOfItsPort() {
    assertThat(top(new Sum()).name()).isEqualTo("sum_component");
  }

  /** A vector made anew in each round of a loop, of which not every round makes every element. */
  static final class Rounds extends Component {
    public final Vec<UInt> lanes = in(vec(3, uint(4)));
    public final Vec<UInt> totals = out(vec(3, uint(4)));

    Rounds() {
      description(
          "  The number of all lanes up to each.\n One round for each bit of a lane's index.");
      var sums = lanes;
      for (int distance : new int[] {1, 2}) {
        var from = sums;
        sums = vec(3, i -> i < distance ? from.at(i) : from.at(i).plus(from.at(i - distance)));
      }
      totals.set(sums);
    }
  }

  @Test
  void elementsMadeInALoopAreNumberedByRoundAndElement() {
    assertThat(top(new Rounds()).signals().stream().map(Signal::name))
        .containsExactly("sums_0_1", "sums_0_2", "sums_1_2");
  }

  @Test
  void theDescriptionIsTheHeadOfTheText() {
    var design = Elaboration.of(new Rounds());
    assertThat(SystemVerilog.emit(design, EmitOptions.DEFAULT).files().get(0).text())
        .startsWith(
            """
            // The number of all lanes up to each. One round for each bit of a lane's index.
            module rounds (
            """);
  }
}

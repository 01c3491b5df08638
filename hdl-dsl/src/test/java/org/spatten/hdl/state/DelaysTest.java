package org.spatten.hdl.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.face.Dut;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.stream.LibraryLint;

/** Shift registers, and a pipeline whose values wait for each other. */
class DelaysTest {
  @TempDir Path folder;

  /** A polynomial a * x * x + b * x + c by stages, whose multiplications take {@code size}. */
  static final class Delays extends Component {
    public final Bool move;
    public final UInt a;
    public final UInt b;
    public final UInt c;
    public final UInt x;
    public final Vec<UInt> taps;
    public final Vec<UInt> moved;
    public final UInt late;
    public final UInt same;
    public final UInt result;
    public final Bool resultMoved;
    public final UInt slow;

    Delays(int size) {
      moduleParameters(size);
      move = in(bool());
      a = in(uint(4));
      b = in(uint(4));
      c = in(uint(4));
      x = in(uint(4));
      taps = out(vec(size, uint(4)));
      moved = out(vec(size, uint(4)));
      late = out(uint(4));
      same = out(uint(4));
      result = out(uint(16));
      resultMoved = out(bool());
      slow = out(uint(8));
      taps.set(ShiftRegister.of(scope(), a, size));
      var history = ShiftRegister.of(scope(), a, size, move, uint(4, 9));
      moved.set(history);
      late.set(ShiftRegister.delay(scope(), b, size));
      same.set(ShiftRegister.delay(scope(), b, 0));

      var pipeline = Pipeline.of(scope());
      var x0 = pipeline.start(x);
      var inner = pipeline.start(a).with(x0, UInt::times).stage();
      var sum = inner.at(size).with(pipeline.start(b), UInt::plusWide).stage();
      var product = sum.with(x0, UInt::times).stage().stage();
      var total = product.with(pipeline.start(c), (p, y) -> p.extendTo(16).plus(y.extendTo(16)));
      result.set(total.value());
      resultMoved.set(pipeline.start(move, bool(false)).alignedWith(total).value());

      var held = Pipeline.of(scope(), move);
      var square = held.start(x).with(held.start(x), UInt::times).at(size);
      slow.set(square.value());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void valuesArriveTogetherAfterTheirLatency(int size) {
    var random = new Random(size);
    int latency = size + 3;
    List<int[]> inputs = new ArrayList<>();
    List<Integer> moves = new ArrayList<>();
    try (var dut = Dut.of(new Delays(size))) {
      for (int i = 0; i < latency; i++) {
        dut.set("rst", 1).step();
      }
      dut.set("rst", 0);
      for (int i = 0; i < 300; i++) {
        var now = random.ints(5, 0, 16).toArray();
        now[4] &= 1;
        dut.set("a", now[0]).set("b", now[1]).set("c", now[2]).set("x", now[3]);
        dut.set("move", now[4]);
        inputs.add(now);
        assertThat(dut.get("same")).isEqualTo(now[1]);
        for (int tap = 0; tap < size; tap++) {
          if (i > tap) {
            assertThat(dut.get("taps_" + tap)).isEqualTo(inputs.get(i - tap - 1)[0]);
          }
          int step = moves.size() - 1 - tap;
          int expected = step < 0 ? 9 : inputs.get(moves.get(step))[0];
          assertThat(dut.get("moved_" + tap)).isEqualTo(expected);
        }
        if (i >= size) {
          assertThat(dut.get("late")).isEqualTo(inputs.get(i - size)[1]);
        }
        var then = i < latency ? new int[5] : inputs.get(i - latency);
        assertThat(dut.get("result_moved")).isEqualTo(then[4]);
        if (i >= latency) {
          assertThat(dut.get("result"))
              .isEqualTo(then[0] * then[3] * then[3] + then[1] * then[3] + then[2]);
        }
        if (moves.size() >= size) {
          long old = inputs.get(moves.get(moves.size() - size))[3];
          assertThat(dut.get("slow")).isEqualTo(old * old);
        }
        if (now[4] == 1) {
          moves.add(i);
        }
        dut.step();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyToolAcceptsTheText(int size) throws Exception {
    LibraryLint.accept(folder, List.of(new Delays(size)));
  }

  static final class Product extends Component {
    public final SInt left = in(sint(4));
    public final SInt right = in(sint(4));
    public final SInt addend = in(sint(8));
    public final SInt result = out(sint(8));

    Product() {
      var pipeline = Pipeline.of(scope());
      var later = pipeline.start(addend);
      var product = pipeline.start(left).with(pipeline.start(right), SInt::times).stage();
      var sum = product.with(later, SInt::plus).stage();
      var again = sum.with(later, SInt::plus).stage();
      result.set(again.value());
      assertThat(again.latency()).isEqualTo(3);
    }
  }

  @Test
  void waitingRegistersAreSharedAndNamedAfterTheirValue() {
    var module = (Module.Defined) Elaboration.of(new Product()).top();
    assertThat(module.signals().stream().map(Signal::name))
        .containsExactlyInAnyOrder("product", "addend_s1", "addend_s2", "sum", "again");
  }
}

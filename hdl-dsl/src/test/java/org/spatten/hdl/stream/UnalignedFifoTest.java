package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.Hdl.uint;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.test.ChosenEngine;

class UnalignedFifoTest {
  @ParameterizedTest
  @CsvSource({"1,1,1", "2,1,2", "3,2,1", "5,3,2", "8,3,5", "8,8,3", "16,5,5", "7,1,3", "10,2,4"})
  void itBehavesAsAQueueOfElements(int depth, int pushLanes, int popLanes) {
    var random = new Random(depth);
    var beats = new Beats(pushLanes);
    Deque<Integer> model = new ArrayDeque<>();
    int largest = 0;
    try (var dut =
        ChosenEngine.engine().simulate(new UnalignedFifo<>(uint(8), depth, pushLanes, popLanes))) {
      for (int cycle = 0; cycle < 600; cycle++) {
        int eager = cycle / 100 % 3;
        int offered = random.nextInt(pushLanes + 1);
        var elements = new ArrayList<Integer>();
        random.ints(offered, 0, 256).forEach(elements::add);
        boolean valid = random.nextInt(3) >= eager;
        dut.at(f -> f.push.payload).poke(beats.pack(beats.dense(false, elements)));
        dut.at(f -> f.push.valid).poke(valid);
        int take = Math.min(random.nextInt(popLanes + 1), model.size());
        take = random.nextInt(3) <= eager ? take : 0;
        dut.poke(f -> f.take, take);

        assertThat(dut.peek(f -> f.occupancy)).isEqualTo(model.size());
        boolean ready = dut.at(f -> f.push.ready).peekBool();
        assertThat(ready).isEqualTo(model.size() + offered <= depth);
        assertThat(head(dut.at(f -> f.head).peekBig(), popLanes))
            .isEqualTo(model.stream().limit(popLanes).toList());
        for (int i = 0; i < take; i++) {
          model.removeFirst();
        }
        if (valid && ready) {
          model.addAll(elements);
        }
        largest = Math.max(largest, model.size());
        dut.step();
      }
    }
    assertThat(largest).as("it was full").isEqualTo(depth);
  }

  private static List<Integer> head(BigInteger bits, int lanes) {
    return new Beats(lanes).unpack(bits).present();
  }

  @Test
  void takingMoreThanThereIsFails() {
    try (var dut = ChosenEngine.engine().simulate(new UnalignedFifo<>(uint(8), 4, 2, 2))) {
      dut.poke(f -> f.take, 1);
      assertThatThrownBy(dut::step)
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining("no more elements are taken than there are");
    }
  }

  @Test
  void aBeatMustFit() {
    assertThatThrownBy(() -> new UnalignedFifo<>(uint(8), 2, 1, 3))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "UnalignedFifoTest.java:\\d+: a queue of 2 elements has no room for a beat of 3");
  }
}

package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.ChosenEngine;

class DealingTest {
  private static final long SEED = 7;

  /** Queues of various depths between a dispatcher and a collector; bit 0 ends a packet. */
  static final class Workers extends Component {
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));

    Workers(int count, boolean packets) {
      var dispatcher =
          instance(
              packets
                  ? new StreamDispatcher<>(uint(8), count, v -> v.bit(0))
                  : new StreamDispatcher<>(uint(8), count));
      var collector =
          instance(
              packets
                  ? new StreamCollector<>(uint(8), count, v -> v.bit(0))
                  : new StreamCollector<>(uint(8), count));
      source.into(dispatcher.input);
      for (int i : range(count)) {
        var queue = dispatcher.outputs.get(i).queue(1 + i);
        queue.into(collector.inputs.get(i));
      }
      collector.output.into(sink);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void workersSideBySideKeepTheOrder(int count) {
    for (boolean packets : new boolean[] {false, true}) {
      try (var dut = ChosenEngine.engine().withSeed(SEED).simulate(new Workers(count, packets))) {
        var sent = new Random(SEED).ints(200, 0, 256).toArray();
        dut.parallel(
            () -> dut.at(w -> w.source).sendAll(sent, randomGaps(SEED)),
            () ->
                assertThat(dut.at(w -> w.sink).receive(200, randomGaps(SEED + 1))).isEqualTo(sent));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void eachOutputGetsItsTurn(int count) {
    try (var bench = new StreamBench(new StreamDispatcher<>(Hdl.uint(8), count), count, 50)) {
      bench.dut.reset();
      var sent = StreamFifoTest.numbers(20 * count, 8);
      bench.source("input", sent);
      var sinks = new ArrayList<StreamBench.Sink>();
      for (int i = 0; i < count; i++) {
        sinks.add(bench.sink("outputs_" + i));
      }
      bench.run(sent.size());
      for (int i = 0; i < count; i++) {
        var share = new ArrayList<Long>();
        for (int j = i; j < sent.size(); j += count) {
          share.add(sent.get(j));
        }
        assertThat(sinks.get(i).received).isEqualTo(share);
      }
    }
  }

  /** The methods of Stream that make components. */
  static final class Joined extends Component {
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));

    Joined() {
      var copies = source.fork(2);
      var slow = copies.get(0).stageHalf().map(v -> v.xor(0xff));
      var quick = copies.get(1).queue(2);
      slow.joinWith(quick).map(pair -> pair.first().plus(pair.second())).into(sink);
    }
  }

  @Test
  void forkedAndJoinedAgainAPayloadMeetsItself() {
    try (var dut = ChosenEngine.engine().simulate(new Joined())) {
      var sent = new Random(SEED).ints(100, 0, 256).toArray();
      dut.parallel(
          () -> dut.at(j -> j.source).sendAll(sent, randomGaps(SEED)),
          () ->
              assertThat(dut.at(j -> j.sink).receive(100, randomGaps(SEED + 1)))
                  .containsOnly(255)
                  .hasSize(100));
    }
  }

  static final class Caught extends Component {
    public final Flow<UInt> source = in(flow(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));

    Caught() {
      source.queue(3).into(sink);
    }
  }

  @Test
  void aFlowMayFillItsQueueButNotOverflowIt() {
    try (var dut = ChosenEngine.engine().simulate(new Caught())) {
      dut.at(c -> c.source).sendAll(1, 2, 3);
      assertThat(dut.at(c -> c.sink).receive(3)).containsExactly(1, 2, 3);

      assertThatThrownBy(() -> dut.at(c -> c.source).sendAll(1, 2, 3, 4))
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining("the queue has room for each payload");
    }
  }
}

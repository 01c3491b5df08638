package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.face.Dut;

class RoutingTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void anArbiterLosesNothingAndKeepsTheOrderOfEachInput(int count) {
    for (var policy : ArbiterPolicy.values()) {
      var arbiter = new StreamArbiter<>(Hdl.uint(16), count, policy);
      try (var bench = new StreamBench(arbiter, count, 60)) {
        bench.dut.reset();
        var sent = new ArrayList<List<Long>>();
        for (int i = 0; i < count; i++) {
          int input = i;
          sent.add(StreamFifoTest.numbers(50, 8).stream().map(v -> v + (input << 8)).toList());
          bench.source("inputs_" + i, sent.get(i));
        }
        var sink = bench.sink("output");
        bench.run(50 * count);
        for (int i = 0; i < count; i++) {
          int input = i;
          var got = sink.received.stream().filter(v -> v >> 8 == input).toList();
          assertThat(got).isEqualTo(sent.get(i));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void roundRobinServesWaitingInputsInTurn(int count) {
    var arbiter = new StreamArbiter<>(Hdl.uint(8), count, ArbiterPolicy.ROUND_ROBIN);
    try (var dut = Dut.of(arbiter)) {
      dut.reset().set("output_ready", 1);
      IntStream.range(0, count).forEach(i -> dut.set("inputs_" + i + "_valid", 1));
      var served = new ArrayList<Long>();
      for (int cycle = 0; cycle < 2 * count; cycle++) {
        served.add(dut.get("chosen"));
        dut.step();
      }
      int first = served.get(0).intValue();
      for (int cycle = 0; cycle < 2 * count; cycle++) {
        assertThat(served.get(cycle)).isEqualTo((first + cycle) % count);
      }
    }
  }

  @Test
  void aPacketIsNotInterrupted() {
    var arbiter =
        new StreamArbiter<>(Hdl.uint(8), 2, ArbiterPolicy.FIXED_PRIORITY, value -> value.bit(0));
    try (var dut = Dut.of(arbiter)) {
      dut.reset().set("output_ready", 1).set("inputs_1_valid", 1).set("inputs_1_payload", 2);
      assertThat(dut.get("chosen")).isEqualTo(1);
      dut.step();
      dut.set("inputs_0_valid", 1).set("inputs_0_payload", 9);
      assertThat(dut.get("chosen")).as("in the packet").isEqualTo(1);
      dut.set("inputs_1_payload", 3);
      dut.step();
      assertThat(dut.get("chosen")).as("after its last word").isEqualTo(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aForkGivesEveryPayloadToEveryOutputOnce(int count) {
    try (var bench = new StreamBench(new StreamFork<>(Hdl.uint(8), count), count, 50)) {
      bench.dut.reset();
      var sent = StreamFifoTest.numbers(80, 8);
      bench.source("input", sent);
      var sinks = IntStream.range(0, count).mapToObj(i -> bench.sink("outputs_" + i)).toList();
      bench.run(80 * count);
      sinks.forEach(s -> assertThat(s.received).isEqualTo(sent));
    }
  }

  @Test
  void aJoinPairsPayloadsWhenBothAreThere() {
    try (var dut = Dut.of(new StreamJoin<>(Hdl.uint(8), Hdl.uint(4)))) {
      dut.set("first_valid", 1).set("first_payload", 200).set("pairs_ready", 1);
      assertThat(dut.has("pairs_valid")).isFalse();
      assertThat(dut.has("first_ready")).isFalse();
      dut.set("second_valid", 1).set("second_payload", 9);
      assertThat(dut.has("pairs_valid")).isTrue();
      assertThat(dut.has("first_ready") && dut.has("second_ready")).isTrue();
      assertThat(dut.get("pairs_payload_first")).isEqualTo(200);
      assertThat(dut.get("pairs_payload_second")).isEqualTo(9);
      dut.set("pairs_ready", 0);
      assertThat(dut.has("first_ready") || dut.has("second_ready")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aDemuxAndAMuxFollowTheSelection(int count) {
    try (var demux = Dut.of(new StreamDemux<>(Hdl.uint(8), count));
        var mux = Dut.of(new StreamMux<>(Hdl.uint(8), count))) {
      demux.set("input_valid", 1).set("input_payload", 77);
      mux.set("output_ready", 1);
      for (int chosen = 0; chosen < count; chosen++) {
        demux.set("select", chosen).set("outputs_" + chosen + "_ready", 1);
        mux.set("select", chosen).set("inputs_" + chosen + "_valid", 1);
        mux.set("inputs_" + chosen + "_payload", 10 + chosen);
        assertThat(demux.has("input_ready")).isTrue();
        assertThat(mux.has("output_valid")).isTrue();
        assertThat(mux.get("output_payload")).isEqualTo(10 + chosen);
        for (int i = 0; i < count; i++) {
          assertThat(demux.has("outputs_" + i + "_valid")).isEqualTo(i == chosen);
          assertThat(mux.has("inputs_" + i + "_ready")).isEqualTo(i == chosen);
        }
        demux.set("outputs_" + chosen + "_ready", 0);
        mux.set("inputs_" + chosen + "_valid", 0);
      }
    }
  }
}

package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.AxiMemory;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

class ReorderBufferTest {
  private static final List<String> MEMBERS = List.of("data", "tag_place", "tag_last", "tag_lane");
  private static final SpattenConfig CONFIG = new SpattenConfig(512, 16, 256, 16, 8, 1024, 8, 8);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void beatsComeInTheOrderOfTheirRequestsWhateverTheOrderOfTheResponses(long seed) {
    var random = new Random(seed);
    var image = new MemoryImage(seed);
    List<Map<String, BigInteger>> requests = new ArrayList<>();
    List<Map<String, BigInteger>> expected = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      add(random, image, requests, expected);
    }
    var behaviour = new AxiMemory.Behaviour(1, 30, 0.4 + 0.6 * random.nextDouble(), 8);
    try (var session = new PortSession(new ReorderBuffer(CONFIG), "jvm", seed)) {
      var source = new StreamSource(session, "requests", requests, random, 0.9);
      var memory = new AxiMemory(session, "axi", 0, image, behaviour, random);
      var sink = new StreamSink(session, "beats", MEMBERS, random, 0.8);
      Actor.run(
          session,
          List.of(source, memory, sink),
          () -> sink.received().size() == expected.size(),
          50_000);
      assertThat(sink.received()).as("seed " + seed).isEqualTo(expected);
      assertThat(memory.mostOpen()).isEqualTo(8);
    }
  }

  @Test
  void aFailedReadStopsTheSimulation() {
    try (var session = new PortSession(new ReorderBuffer(CONFIG), "jvm", 1)) {
      session.set("axi_rvalid", 1);
      session.set("axi_rlast", 1);
      session.set("axi_rresp", 2);
      assertThatThrownBy(session::step)
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining("a read failed: RRESP is not OKAY");
    }
  }

  private static void add(
      Random random,
      MemoryImage image,
      List<Map<String, BigInteger>> requests,
      List<Map<String, BigInteger>> expected) {
    int address = random.nextInt(1 << 26);
    var tag =
        Map.of(
            "tag_place", BigInteger.valueOf(random.nextInt(3)),
            "tag_last", BigInteger.valueOf(random.nextInt(2)),
            "tag_lane", BigInteger.valueOf(random.nextInt(8)));
    var request = new HashMap<>(tag);
    request.put("address", BigInteger.valueOf(address));
    requests.add(request);
    var beat = new HashMap<>(tag);
    beat.put("data", image.beat(0, address));
    expected.add(beat);
  }
}

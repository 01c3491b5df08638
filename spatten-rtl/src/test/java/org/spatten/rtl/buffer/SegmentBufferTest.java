package org.spatten.rtl.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;

class SegmentBufferTest {
  private static final List<String> GROUND = List.of("");

  @ParameterizedTest
  @CsvSource({"1, 0.5, 0.5", "2, 1, 0.3", "3, 0.3, 1", "16, 0.9, 0.6", "16, 1, 1"})
  void theOrderIsKept(int lines, double pushRate, double popRate) {
    var random = new Random(lines);
    var segments = segments(300, random);
    try (var session = new PortSession(new SegmentBuffer(lines), "jvm", 1)) {
      var source = new StreamSource(session, "push", segments, random, pushRate);
      var sink = new StreamSink(session, "pop", GROUND, random, popRate);
      Actor.run(session, List.of(source, sink), () -> sink.received().size() == 300, 10_000);
      assertThat(sink.received()).isEqualTo(segments);
    }
  }

  @Test
  void oneSegmentACyclePassesTwoCyclesAfterItsPush() {
    var random = new Random(1);
    var segments = segments(100, random);
    try (var session = new PortSession(new SegmentBuffer(16), "jvm", 1)) {
      var source = new StreamSource(session, "push", segments, random, 1);
      var sink = new StreamSink(session, "pop", GROUND, random, 1);
      Actor.run(session, List.of(source, sink), () -> sink.received().size() == 100, 200);
      assertThat(sink.cycles()).isEqualTo(IntStream.range(2, 102).mapToObj(i -> (long) i).toList());
    }
  }

  @Test
  void allLinesAndTheOneAtTheOutputCanBeFilled() {
    var random = new Random(1);
    try (var session = new PortSession(new SegmentBuffer(16), "jvm", 1)) {
      var source = new StreamSource(session, "push", segments(100, random), random, 1);
      var sink = new StreamSink(session, "pop", GROUND, random, 0);
      Actor.run(session, List.of(source, sink), () -> session.cycle() == 50, 60);
      assertThat(source.taken()).isEqualTo(17);
    }
  }

  private static List<Map<String, BigInteger>> segments(int count, Random random) {
    return Stream.generate(() -> Map.of("", new BigInteger(768, random))).limit(count).toList();
  }
}

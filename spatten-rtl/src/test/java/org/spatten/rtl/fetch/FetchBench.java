package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.AxiMemory;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.SpattenConfig;

/** A matrix fetcher between a source of vectors, memories and the lanes' consumers. */
final class FetchBench implements AutoCloseable {
  /**
   * How the surroundings behave.
   *
   * @param rowRate probability of an offer of a vector in a cycle
   * @param segmentRate probability that a lane's consumer is ready
   */
  record Surroundings(AxiMemory.Behaviour memory, double rowRate, double segmentRate) {}

  private final SpattenConfig config;
  private final List<FetchVector> vectors;
  private final RowReference reference;
  private final PortSession session;
  private final StreamSource source;
  private final List<AxiMemory> memories = new ArrayList<>();
  private final List<StreamSink> keys = new ArrayList<>();
  private final List<StreamSink> values = new ArrayList<>();

  FetchBench(
      SpattenConfig config,
      String engine,
      List<FetchVector> vectors,
      Surroundings surroundings,
      long seed) {
    var random = new Random(seed);
    var image = new MemoryImage(seed);
    this.config = config;
    this.vectors = vectors;
    reference = new RowReference(image, config.channels());
    session = new PortSession(new MatrixFetcher(config), engine, seed);
    var payloads = vectors.stream().map(FetchVector::payload).toList();
    source = new StreamSource(session, "rows", payloads, random, surroundings.rowRate());
    for (int c = 0; c < config.channels(); c++) {
      var name = "m_axi_" + c;
      memories.add(new AxiMemory(session, name, c, image, surroundings.memory(), random));
    }
    var member = List.of("");
    for (int l = 0; l < config.lanes(); l++) {
      double rate = surroundings.segmentRate();
      keys.add(new StreamSink(session, "keys_" + l, member, random, rate));
      values.add(new StreamSink(session, "values_" + l, member, random, rate));
    }
  }

  /** Runs until every segment is delivered, and compares all of them. */
  void run(int limit) {
    List<List<BigInteger>> expectedKeys = new ArrayList<>();
    List<List<BigInteger>> expectedValues = new ArrayList<>();
    for (int lane = 0; lane < config.lanes(); lane++) {
      expectedKeys.add(expected(lane, false));
      expectedValues.add(expected(lane, true));
    }
    int total = count(expectedKeys) + count(expectedValues);
    List<Actor> actors = new ArrayList<>(memories);
    actors.add(source);
    actors.addAll(keys);
    actors.addAll(values);
    Actor.run(session, actors, () -> received() >= total, limit);
    for (int lane = 0; lane < config.lanes(); lane++) {
      assertThat(keys.get(lane).values())
          .as("keys of lane " + lane)
          .isEqualTo(expectedKeys.get(lane));
      assertThat(values.get(lane).values())
          .as("values of lane " + lane)
          .isEqualTo(expectedValues.get(lane));
    }
    assertThat(source.done()).isTrue();
  }

  private List<BigInteger> expected(int lane, boolean isValue) {
    return vectors.stream()
        .filter(v -> v.isValue() == isValue && lane < v.count())
        .flatMap(v -> reference.segments(v, lane).stream())
        .toList();
  }

  private static int count(List<List<BigInteger>> lists) {
    return lists.stream().mapToInt(List::size).sum();
  }

  private int received() {
    return keys.stream().mapToInt(k -> k.received().size()).sum()
        + values.stream().mapToInt(v -> v.received().size()).sum();
  }

  PortSession session() {
    return session;
  }

  List<AxiMemory> memories() {
    return memories;
  }

  List<StreamSink> keys() {
    return keys;
  }

  List<StreamSink> values() {
    return values;
  }

  @Override
  public void close() {
    session.close();
  }
}

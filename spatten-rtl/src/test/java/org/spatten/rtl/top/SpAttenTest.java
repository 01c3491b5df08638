package org.spatten.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.AxiMemory;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.bench.StreamSink;
import org.spatten.rtl.bench.StreamSource;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.reference.RowResult;

class SpAttenTest {
  private static final List<String> RESPONSE = List.of("row", "requanted", "outputs", "last");

  @ParameterizedTest(name = "{0} multipliers, {1} channels, {2} rows of up to {3} keys, seed {4}")
  @CsvSource({
    "64, 2, 30, 12, 1",
    "64, 2, 16, 100, 2",
    "64, 4, 16, 100, 3",
    "128, 2, 16, 100, 4",
    "512, 16, 12, 100, 5"
  })
  void everyRowIsAnsweredAsTheGoldenModelDoes(
      int multipliers, int channels, int rows, int mostKeys, long seed) {
    var config = new SpattenConfig(multipliers, channels, 64, 16, 16, 128, 4, 8);
    var random = new Random(seed);
    run(config, rows(config, rows, mostKeys, random), random, seed);
  }

  private static List<RandomRow> rows(
      SpattenConfig config, int count, int mostKeys, Random random) {
    var rows = new ArrayList<RandomRow>();
    while (rows.size() < count) {
      if (random.nextInt(3) == 0) {
        var tokens = RandomRow.tokens(config, 1 + random.nextInt(mostKeys), random);
        var first =
            RandomRow.of(config, HeadSize.D64, KeyBits.B6, false, tokens, false, -1, random);
        rows.add(first);
        rows.add(first.partner(config, rows.size() - 1, random));
      } else {
        rows.add(RandomRow.of(config, mostKeys, random));
      }
    }
    return rows;
  }

  private static void run(SpattenConfig config, List<RandomRow> rows, Random random, long seed) {
    var memory = new RowMemory(config);
    var driver = new RowDriver(config, memory, rows);
    try (var session = new PortSession(new SpAtten(config, true), "jvm", seed)) {
      var responses = new StreamSink(session, "responses", RESPONSE, random, 0.7);
      var survivors = new SurvivorSink(session);
      List<Actor> actors = new ArrayList<>();
      actors.add(new StreamSource(session, "requests", driver.requests(), random, 0.5));
      actors.add(new StreamSource(session, "queries", driver.queries(), random, 0.7));
      actors.add(new StreamSource(session, "lists", driver.lists(), random, 0.7));
      actors.add(responses);
      actors.add(survivors);
      var behaviour = new AxiMemory.Behaviour(10, 30, 0.8, config.outstanding());
      for (int channel = 0; channel < config.channels(); channel++) {
        actors.add(new AxiMemory(session, "m_axi_" + channel, channel, memory, behaviour, random));
      }
      int beats = rows.stream().mapToInt(row -> row.headSize().words() / 8).sum();
      Actor.run(session, actors, () -> responses.received().size() == beats, 50_000);
      check(rows, responses, survivors);
    }
  }

  private static void check(List<RandomRow> rows, StreamSink responses, SurvivorSink survivors) {
    int beat = 0;
    for (int index = 0; index < rows.size(); index++) {
      RowResult expected = rows.get(index).expected();
      int[] outputs = new int[expected.size()];
      for (int d = 0; d < outputs.length; d++) {
        var payload = responses.received().get(beat + d / 8);
        assertThat(payload.get("row").intValue()).isEqualTo(1000 + index);
        assertThat(payload.get("requanted").intValue())
            .as("requant of row " + index)
            .isEqualTo(expected.requanted() ? 1 : 0);
        assertThat(payload.get("last").intValue())
            .isEqualTo(d / 8 == outputs.length / 8 - 1 ? 1 : 0);
        outputs[d] = payload.get("outputs").shiftRight(32 * (d % 8)).intValue();
      }
      beat += outputs.length / 8;
      assertThat(survivors.of(1000 + index))
          .as("survivors of row " + index + ": " + rows.get(index))
          .isEqualTo(expected.survivors());
      assertThat(outputs)
          .as("outputs of row " + index + ": " + rows.get(index))
          .isEqualTo(expected.outputs());
    }
  }
}

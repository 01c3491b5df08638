package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.test.Gaps;

class LanesTest {
  private static final long SEED = 20;

  /** Sends beats and takes as many as are expected; returns the cycles that took. */
  private static <C extends Component> long run(
      C cell,
      Function<C, Stream<Fragment<Lanes<UInt>>>> input,
      Function<C, Stream<Fragment<Lanes<UInt>>>> output,
      List<BigInteger> sent,
      List<BigInteger> received,
      int expected,
      boolean gaps) {
    try (var dut = ChosenEngine.engine().withSeed(SEED).simulate(cell)) {
      long begin = dut.cycle();
      dut.parallel(
          () -> dut.at(input).sendAll(sent, gaps ? randomGaps(SEED) : Gaps.none()),
          () ->
              received.addAll(
                  dut.at(output).receiveBig(expected, gaps ? randomGaps(SEED + 1) : Gaps.none())));
      long cycles = dut.cycle() - begin;
      dut.at(output).monitor(extra -> assertThat(extra).as("one too many").isNull());
      dut.step(20);
      return cycles;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aCompactorMovesElementsToTheLowestLanes(int lanes) {
    var beats = new Beats(lanes);
    var sent = beats.random(150, false, new Random(SEED));
    var received = new ArrayList<BigInteger>();
    run(
        new StreamCompactor<>(uint(8), lanes),
        c -> c.sparse,
        c -> c.dense,
        beats.packAll(sent),
        received,
        sent.size(),
        true);
    var dense = sent.stream().map(b -> beats.dense(b.last(), b.present())).toList();
    assertThat(beats.unpackAll(received)).isEqualTo(dense);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aPackerFillsAllBeatsButTheLastOfAPacket(int lanes) {
    var beats = new Beats(lanes);
    for (boolean gaps : new boolean[] {true, false}) {
      var sent = beats.random(200, true, new Random(SEED + lanes));
      var packed = beats.packed(sent);
      var received = new ArrayList<BigInteger>();
      long cycles =
          run(
              new StreamPacker<>(uint(8), lanes),
              p -> p.loose,
              p -> p.packed,
              beats.packAll(sent),
              received,
              packed.size(),
              gaps);
      assertThat(beats.unpackAll(received)).isEqualTo(packed);
      if (!gaps) {
        long packets = sent.stream().filter(Beats.Beat::last).count();
        assertThat(cycles).isBetween((long) sent.size(), sent.size() + packets);
      }
    }
  }

  @Test
  void aPackerRefusesABeatWithAGap() {
    var beats = new Beats(3);
    var gap = new Beats.Beat(false, List.of(Optional.of(1), Optional.empty(), Optional.of(2)));
    try (var dut = ChosenEngine.engine().simulate(new StreamPacker<>(uint(8), 3))) {
      assertThatThrownBy(() -> dut.at(p -> p.loose).sendAll(List.of(beats.pack(gap)), Gaps.none()))
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining("the elements occupy the lowest lanes");
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,1", "1,2", "3,2", "2,3", "1,5", "5,3", "2,8", "8,2"})
  void aWidenerJoinsBeatsAndEndsWithThePacket(int lanes, int factor) {
    var narrow = new Beats(lanes);
    var wide = new Beats(lanes * factor);
    var sent = narrow.random(200, false, new Random(SEED + factor));
    var expected = joined(sent, lanes, factor);
    var received = new ArrayList<BigInteger>();
    run(
        new PacketWidener<>(uint(8), lanes, factor),
        w -> w.narrow,
        w -> w.wide,
        narrow.packAll(sent),
        received,
        expected.size(),
        true);
    assertThat(wide.unpackAll(received)).isEqualTo(expected);
  }

  private static List<Beats.Beat> joined(List<Beats.Beat> beats, int lanes, int factor) {
    var result = new ArrayList<Beats.Beat>();
    var elements = new ArrayList<Optional<Integer>>();
    for (var beat : beats) {
      elements.addAll(beat.elements());
      if (beat.last() || elements.size() == lanes * factor) {
        while (elements.size() < lanes * factor) {
          elements.add(Optional.empty());
        }
        result.add(new Beats.Beat(beat.last(), List.copyOf(elements)));
        elements.clear();
      }
    }
    return result;
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,1", "1,2", "3,2", "2,3", "1,5", "5,3", "2,8", "8,2"})
  void aNarrowerCutsBeatsAndLeavesOutWhatIsEmpty(int lanes, int factor) {
    var narrow = new Beats(lanes);
    var wide = new Beats(lanes * factor);
    var sent = wide.random(120, false, new Random(SEED + factor));
    var expected = new ArrayList<Beats.Beat>();
    for (var beat : sent) {
      int parts = 1;
      for (int lane = 0; lane < lanes * factor; lane++) {
        parts = beat.elements().get(lane).isPresent() ? lane / lanes + 1 : parts;
      }
      for (int part = 0; part < parts; part++) {
        var elements = beat.elements().subList(part * lanes, (part + 1) * lanes);
        expected.add(new Beats.Beat(beat.last() && part == parts - 1, elements));
      }
    }
    var received = new ArrayList<BigInteger>();
    run(
        new PacketNarrower<>(uint(8), lanes, factor),
        n -> n.wide,
        n -> n.narrow,
        wide.packAll(sent),
        received,
        expected.size(),
        true);
    assertThat(narrow.unpackAll(received)).isEqualTo(expected);
  }
}

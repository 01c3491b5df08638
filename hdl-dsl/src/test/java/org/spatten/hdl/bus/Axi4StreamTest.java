package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.bus.Axi4Stream.axi4Stream;
import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.stream.Fragment;
import org.spatten.hdl.stream.Lanes;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.ChosenEngine;

class Axi4StreamTest {
  /** Bytes from lanes to a bus, through a queue, and back. */
  static final class There extends Component {
    public final org.spatten.hdl.stream.Stream<Fragment<Lanes<Bits>>> source;
    public final Axi4Stream mAxis;

    There(int bytes) {
      source = in(stream(Lanes.packet(bytes, bits(8))));
      mAxis = out(axi4Stream(bytes));
      Axi4Stream.ofBytes(source.stage()).into(mAxis);
    }
  }

  static final class Back extends Component {
    public final Axi4Stream sAxis;
    public final org.spatten.hdl.stream.Stream<Fragment<Lanes<Bits>>> sink;

    Back(int bytes) {
      sAxis = in(axi4Stream(bytes));
      sink = out(stream(Lanes.packet(bytes, bits(8))));
      sAxis.bytes().stage().into(sink);
    }
  }

  static final class ThereAndBack extends Component {
    public final org.spatten.hdl.stream.Stream<Fragment<Lanes<Bits>>> source;
    public final org.spatten.hdl.stream.Stream<Fragment<Lanes<Bits>>> sink;

    ThereAndBack(int bytes) {
      source = in(stream(Lanes.packet(bytes, bits(8))));
      sink = out(stream(Lanes.packet(bytes, bits(8))));
      var there = instance(new There(bytes));
      var back = instance(new Back(bytes));
      source.into(there.source);
      there.mAxis.into(back.sAxis);
      back.sink.into(sink);
    }
  }

  static final class Words extends Component {
    public final Axi4Stream sAxis = in(axi4Stream(2));
    public final Axi4Stream mAxis = out(axi4Stream(2));

    Words() {
      var inverted = sAxis.words().map(f -> new Fragment<>(f.last(), f.value().not()));
      Axi4Stream.ofWords(inverted).into(mAxis);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void bytesAndPacketsPassUnchanged(int bytes) {
    var random = new Random(bytes);
    var sent = Stream.generate(() -> new BigInteger(9 * bytes + 1, random)).limit(100).toList();
    try (var dut = ChosenEngine.engine().simulate(new ThereAndBack(bytes))) {
      dut.parallel(
          () -> dut.at(c -> c.source).sendAll(sent, randomGaps(bytes)),
          () ->
              assertThat(dut.at(c -> c.sink).receiveBig(100, randomGaps(bytes + 1)))
                  .isEqualTo(sent));
    }
  }

  @Test
  void wordsKeepAllBytes() {
    try (var dut = ChosenEngine.engine().simulate(new Words())) {
      dut.poke(w -> w.sAxis.tvalid(), 1);
      dut.poke(w -> w.sAxis.tdata(), 0x1234);
      dut.poke(w -> w.sAxis.tlast(), 1);
      dut.poke(w -> w.mAxis.tready(), 1);
      assertThat(dut.peek(w -> w.sAxis.tready())).isEqualTo(1);
      assertThat(dut.peek(w -> w.mAxis.tvalid())).isEqualTo(1);
      assertThat(dut.peek(w -> w.mAxis.tdata())).isEqualTo(0xedcb);
      assertThat(dut.peek(w -> w.mAxis.tkeep())).isEqualTo(3);
      assertThat(dut.peek(w -> w.mAxis.tlast())).isEqualTo(1);
    }
  }

  @Test
  void signalsHaveTheirStandardNames() {
    assertThat(Elaboration.of(new There(4)).top().ports())
        .extracting(p -> p.name())
        .contains("m_axis_tvalid", "m_axis_tready", "m_axis_tdata", "m_axis_tkeep", "m_axis_tlast");
  }

  @Test
  void everyToolAcceptsIt(@TempDir Path folder) throws Exception {
    LibraryLint.accept(folder, List.of(new ThereAndBack(3), new Words()));
  }
}

package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.stream.Stream.stream;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Constants;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;

class HandleTest {
  /** Colours. */
  public enum Colour {
    RED,
    GREEN,
    BLUE
  }

  /** Two numbers. */
  public record Pair(UInt index, SInt score) implements Bundle<Pair> {}

  /** Registers everything once. */
  static final class Everything extends Component {
    final Shape<Pair> shape = bundle(Pair::new, uint(4), sint(8));
    final SInt signedIn = in(sint(9));
    final SInt signedOut = out(sint(9));
    final Bits wideIn = in(bits(130));
    final Bits wideOut = out(bits(130));
    final EnumData<Colour> colourIn = in(enumeration(Colour.class, EnumCode.ONE_HOT));
    final EnumData<Colour> colourOut = out(enumeration(Colour.class, EnumCode.ONE_HOT));
    final Vec<UInt> lanesIn = in(vec(3, uint(4)));
    final Vec<UInt> lanesOut = out(vec(3, uint(4)));
    final Stream<Pair> pairsIn = in(stream(shape));
    final Stream<Pair> pairsOut = out(stream(shape));

    Everything() {
      signedOut.set(signedIn);
      wideOut.set(wideIn);
      colourOut.set(colourIn);
      lanesOut.set(lanesIn);
      pairsIn.stage().into(pairsOut);
    }
  }

  @Test
  void signedPortsGiveSignedNumbers() {
    try (var dut = Simulation.of(new Everything())) {
      for (long value : new long[] {0, 1, 255, -1, -256}) {
        dut.poke(c -> c.signedIn, value);
        assertThat(dut.peek(c -> c.signedOut)).isEqualTo(value);
      }
    }
  }

  @Test
  void widePortsTakeBigNumbers() {
    try (var dut = Simulation.of(new Everything())) {
      BigInteger value = BigInteger.ONE.shiftLeft(129).add(BigInteger.TEN);
      dut.at(c -> c.wideIn).poke(value);
      assertThat(dut.at(c -> c.wideOut).peekBig()).isEqualTo(value);
      assertThatThrownBy(() -> dut.peek(c -> c.wideOut))
          .hasMessage("wide_out has 130 bits and no long holds them; use peekBig");
    }
  }

  @Test
  void enumerationsAreMembers() {
    try (var dut = Simulation.of(new Everything())) {
      for (Colour colour : Colour.values()) {
        dut.at(c -> c.colourIn).poke(colour);
        assertThat(dut.at(c -> c.colourOut).peekEnum(Colour.class)).isEqualTo(colour);
      }
    }
  }

  @Test
  void elementZeroOfAVectorIsLeastSignificant() {
    try (var dut = Simulation.of(new Everything())) {
      dut.poke(c -> c.lanesIn, 0x321);
      assertThat(dut.peek(c -> c.lanesOut.at(0))).isEqualTo(1);
      assertThat(dut.peek(c -> c.lanesOut.at(2))).isEqualTo(3);
      assertThat(dut.peek(c -> c.lanesOut)).isEqualTo(0x321);
    }
  }

  @Test
  void bundlesTravelAsConstants() {
    var everything = new Everything();
    var constants =
        List.of(
            Constants.of(everything.shape, BigInteger.valueOf(0x7fe)),
            Constants.of(everything.shape, BigInteger.valueOf(0x105)));
    try (var dut = Simulation.of(everything)) {
      dut.parallel(
          () -> dut.at(c -> c.pairsIn).sendConstants(constants, Gaps.none()),
          () -> {
            var pairs = dut.at(c -> c.pairsOut).receiveConstants(2, Gaps.none(), everything.shape);
            assertThat(Constants.numberOf(pairs.get(0).index())).isEqualTo(7);
            assertThat(Constants.numberOf(pairs.get(0).score())).isEqualTo(-2);
            assertThat(Constants.numberOf(pairs.get(1).score())).isEqualTo(5);
          });
    }
  }

  @Test
  void aValueThatDoesNotFitIsRefused() {
    try (var dut = Simulation.of(new Everything())) {
      assertThatThrownBy(() -> dut.poke(c -> c.signedIn, 256))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("256 does not fit signed_in, which holds -256 to 255");
    }
  }

  @Test
  void aValueIsNoStream() {
    try (var dut = Simulation.of(new Everything())) {
      assertThatThrownBy(() -> dut.at(c -> c.wideIn).send(1))
          .hasMessage("Bits is neither a Stream nor a Flow");
      assertThatThrownBy(() -> dut.at(c -> c.pairsIn).peek())
          .hasMessage("Stream is no single value; choose one of its members");
    }
  }
}

package org.spatten.hdl.arith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.face.Dut;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.LibraryLint;

/** Gray and one-hot codes and priority encoders: every value of several widths. */
class CodesTest {
  @TempDir Path folder;

  static final class Codes extends Component {
    public final Bits value;
    public final UInt index;
    public final Bits gray;
    public final UInt plain;
    public final Bits oneHot;
    public final UInt number;
    public final Bits low;
    public final Bool single;
    public final Found first;
    public final Found last;

    Codes(int width) {
      moduleParameters(width);
      value = in(bits(width));
      index = in(uintFor(2L * width));
      gray = out(bits(width));
      plain = out(uint(width));
      oneHot = out(bits(width));
      number = out(uintFor(width - 1L));
      low = out(bits(width));
      single = out(bool());
      first = out(Found.found(width));
      last = out(Found.found(width));
      gray.set(Gray.encode(value.asUInt()));
      plain.set(Gray.decode(value));
      oneHot.set(OneHot.encode(index, width));
      number.set(OneHot.decode(value));
      low.set(OneHot.lowest(value));
      single.set(OneHot.isOneHot(value));
      first.set(PriorityEncoder.lowest(value));
      last.set(PriorityEncoder.highest(value));
    }
  }

  /** The list of the codes in order: mirrored once for each further bit. */
  private static List<Integer> mirrored(int width) {
    var codes = new ArrayList<>(List.of(0, 1));
    for (int bit = 1; bit < width; bit++) {
      for (int i = codes.size() - 1; i >= 0; i--) {
        codes.add(codes.get(i) + (1 << bit));
      }
    }
    return codes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyValueHasTheRightCodes(int width) {
    var codes = mirrored(width);
    try (var dut = Dut.of(new Codes(width))) {
      for (int value = 0; value < 1 << width; value++) {
        dut.set("value", value);
        assertThat(dut.get("gray")).isEqualTo((long) codes.get(value));
        assertThat(dut.get("plain")).isEqualTo(codes.indexOf(value));
        assertThat(dut.has("single")).isEqualTo(Integer.bitCount(value) == 1);
        assertThat(dut.get("low")).isEqualTo(Integer.lowestOneBit(value));
        assertThat(dut.has("first_there")).isEqualTo(value != 0);
        assertThat(dut.has("last_there")).isEqualTo(value != 0);
        int first = value == 0 ? 0 : Integer.numberOfTrailingZeros(value);
        int last = value == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(value);
        assertThat(dut.get("first_index")).isEqualTo(first);
        assertThat(dut.get("last_index")).isEqualTo(last);
        int number = 0;
        for (int bit = 0; bit < width; bit++) {
          number |= (value >> bit & 1) == 1 ? bit : 0;
        }
        assertThat(dut.get("number")).isEqualTo(number);
      }
      for (int index = 0; index <= 2 * width; index++) {
        dut.set("index", index);
        assertThat(dut.get("one_hot")).isEqualTo(index < width ? 1L << index : 0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyToolAcceptsTheText(int width) throws Exception {
    LibraryLint.accept(folder, List.of(new Codes(width)));
  }

  static final class NoBits extends Component {
    NoBits() {
      var index = in(uint(2));
      OneHot.encode(index, 0);
    }
  }

  @Test
  void noOneHotBitsAreAnError() {
    assertThatThrownBy(NoBits::new)
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "CodesTest.java:\\d+: the number of one-hot bits is 1 to 1048576, not 0");
  }
}

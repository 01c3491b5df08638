package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Fix;
import org.spatten.hdl.Overflow;
import org.spatten.hdl.Rounding;

/** Fixed point against decimal arithmetic. */
class FixTest {
  static final class Sums extends Component {
    public final Fix a = in(fix(8, 3));
    public final Fix b = in(fix(10, 6));
    public final Fix sum = out(fix(12, 6));
    public final Fix difference = out(fix(12, 6));
    public final Fix product = out(fix(18, 9));
    public final Bool less = out(bool());
    public final Bool atMost = out(bool());
    public final Bool greater = out(bool());
    public final Bool same = out(bool());
    public final Bool other = out(bool());
    public final Fix cut = out(fix(6, 2));
    public final Fix wrapped = out(fix(6, 2));

    Sums(Rounding rounding) {
      sum.set(a.plus(b));
      difference.set(a.minus(b));
      product.set(a.times(b));
      less.set(a.lt(b));
      atMost.set(a.le(b));
      greater.set(a.gt(b));
      same.set(a.eq(b));
      other.set(a.ne(b));
      cut.set(b.to(fix(6, 2), rounding, Overflow.SATURATE));
      wrapped.set(b.to(fix(6, 2), rounding, Overflow.WRAP));
    }
  }

  private static RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case FLOOR -> RoundingMode.FLOOR;
      case HALF_UP -> RoundingMode.HALF_UP;
      case HALF_EVEN -> RoundingMode.HALF_EVEN;
      case TOWARDS_ZERO -> RoundingMode.DOWN;
    };
  }

  @ParameterizedTest
  @EnumSource
  void resultsAreExactAndRoundedAsNamed(Rounding rounding) {
    var random = new Random(5);
    try (var dut = Dut.of(new Sums(rounding))) {
      for (int i = 0; i < 1500; i++) {
        int a = random.nextInt(256) - 128;
        int b = i < 1024 ? i - 512 : random.nextInt(1024) - 512;
        a = i % 3 == 0 ? b >> 3 : a;
        dut.set("a", a & 255).set("b", b & 1023);
        assertThat(signed(dut.get("sum"), 12)).isEqualTo(a * 8 + b);
        assertThat(signed(dut.get("difference"), 12)).isEqualTo(a * 8 - b);
        assertThat(signed(dut.get("product"), 18)).isEqualTo((long) a * b);
        assertThat(dut.has("less")).isEqualTo(a * 8 < b);
        assertThat(dut.has("at_most")).isEqualTo(a * 8 <= b);
        assertThat(dut.has("greater")).isEqualTo(a * 8 > b);
        assertThat(dut.has("same")).isEqualTo(a * 8 == b);
        assertThat(dut.has("other")).isEqualTo(a * 8 != b);
        long rounded = rounded(b, rounding);
        assertThat(signed(dut.get("cut"), 6)).isEqualTo(Math.max(-32, Math.min(31, rounded)));
        assertThat(dut.get("wrapped")).isEqualTo(rounded & 63);
      }
    }
  }

  private static long rounded(int value, Rounding rounding) {
    var exact = new BigDecimal(value).divide(new BigDecimal(16), MathContext.UNLIMITED);
    var up = exact.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
    return rounding == Rounding.HALF_UP
        ? up.longValueExact()
        : exact.setScale(0, mode(rounding)).longValueExact();
  }

  private static long signed(long raw, int width) {
    return BigInteger.valueOf(raw << (64 - width)).shiftRight(64 - width).longValueExact();
  }
}

package org.spatten.rtl.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SoftmaxScaleTest {

  @Property
  void roundsARealScaleToWithin18Bits(@ForAll @DoubleRange(min = -27, max = -15) double exponent) {
    double scale = Math.pow(2, exponent);
    SoftmaxScale rounded = SoftmaxScale.of(scale);
    assertThat(rounded.mantissa()).isBetween(1 << 17, (1 << 18) - 1);
    assertThat(rounded.shift()).isBetween(16, 28);
    assertThat(Math.abs(rounded.value() / scale - 1)).isLessThanOrEqualTo(Math.pow(2, -18));
  }

  @Property
  void argumentIsTheTruncatedProductSaturatingBelow32(
      @ForAll @LongRange(min = 0, max = (1L << 30) - 1) long difference,
      @ForAll @IntRange(min = 0, max = (1 << 18) - 1) int mantissa,
      @ForAll @IntRange(min = 0, max = 63) int shift) {
    BigInteger exact =
        BigInteger.valueOf(difference).multiply(BigInteger.valueOf(mantissa)).shiftRight(shift);
    int expected = exact.min(BigInteger.valueOf(2097151)).intValueExact();
    assertThat(new SoftmaxScale(mantissa, shift).argument(difference)).isEqualTo(expected);
  }

  @Test
  void aMantissaThatRoundsUpToTwoMovesIntoTheShift() {
    SoftmaxScale scale = SoftmaxScale.of(Math.nextDown(Math.pow(2, -20)));
    assertThat(scale).isEqualTo(new SoftmaxScale(1 << 17, 21));
  }

  @Test
  void refusesAScaleOfFourAndMore() {
    assertThatThrownBy(() -> SoftmaxScale.of(4.0))
        .hasMessage(
            "softmax scale 4.0 is outside 0 .. 4; the quantiser scales of this row are too far"
                + " apart");
  }

  @Test
  void refusesFieldsThatDoNotFit() {
    assertThatThrownBy(() -> new SoftmaxScale(1 << 18, 0))
        .hasMessage("scale mantissa 262144 does not fit 18 unsigned bits");
    assertThatThrownBy(() -> new SoftmaxScale(1, 64)).hasMessage("scale shift 64 is not in 0..63");
    assertThatThrownBy(() -> new SoftmaxScale(1, 1).argument(1L << 30))
        .hasMessage("score difference 1073741824 exceeds 30 bits");
  }
}

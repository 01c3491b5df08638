package org.spatten.rtl.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReciprocalTest {

  @Property
  void isTheSameFromTheNormalisedSumWithAConstantDividend(
      @ForAll @LongRange(min = 65536, max = 1 << 26) long sum) {
    Reciprocal reciprocal = Reciprocal.of(sum);
    BigInteger normalised = BigInteger.valueOf(sum).shiftLeft(27 - reciprocal.significantBits());
    assertThat(normalised.bitLength()).isEqualTo(27);
    assertThat(BigInteger.ONE.shiftLeft(49).divide(normalised).intValueExact())
        .isEqualTo(reciprocal.mantissa());
    assertThat(reciprocal.mantissa()).isGreaterThanOrEqualTo(1 << 22).isLessThanOrEqualTo(1 << 23);
  }

  @Property
  void outputIsTheQuotientWithin22BitsAndHalfAUnit(
      @ForAll @LongRange(min = 65536, max = 1 << 26) long sum,
      @ForAll @IntRange(min = -2047, max = 2047) int mean,
      @ForAll @IntRange(min = 0, max = 65535) int rest) {
    long accumulator = mean == 0 ? 0 : mean * sum - Integer.signum(mean) * (long) rest;
    double exact = (double) accumulator / sum * 65536;
    double bound = Math.abs(exact) * Math.pow(2, -22) + 0.5 + 1e-6;
    assertThat(Math.abs(Reciprocal.of(sum).output(accumulator) - exact)).isLessThanOrEqualTo(bound);
  }

  @Property
  void aLoneKeyReturnsItsValueExactly(@ForAll @IntRange(min = -2047, max = 2047) int value) {
    assertThat(Reciprocal.of(65536).output(65536L * value)).isEqualTo(value * 65536);
  }

  @Property
  void probabilityIsExactOrOneUnitTooSmall(
      @ForAll @LongRange(min = 65536, max = 1 << 26) long sum,
      @ForAll @IntRange(min = 0, max = 65536) int exponential) {
    int exact = (int) (exponential * 4096L / sum);
    assertThat(Reciprocal.of(sum).probability(exponential))
        .isBetween(Math.max(0, exact - 1), exact);
  }

  @Test
  void aLoneKeyHasProbabilityOne() {
    assertThat(Reciprocal.of(65536).probability(65536)).isEqualTo(4096);
  }

  @Test
  void refusesASumBelowOne() {
    assertThatThrownBy(() -> Reciprocal.of(65535))
        .hasMessage("sum of exponentials 65535 is below 1.0 (65536)");
  }
}

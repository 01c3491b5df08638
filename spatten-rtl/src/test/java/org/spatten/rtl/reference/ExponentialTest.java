package org.spatten.rtl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class ExponentialTest {
  private static final int ARGUMENTS = 1 << 21;

  @Test
  void zeroGivesExactlyOne() {
    assertThat(Exponential.of(0)).isEqualTo(65536);
  }

  @Test
  void neverRisesOverAllArguments() {
    int previous = Exponential.of(0);
    for (int x = 1; x < ARGUMENTS; x++) {
      int e = Exponential.of(x);
      assertThat(e).as("e(%d)", x).isBetween(0, previous);
      previous = e;
    }
  }

  @Test
  void isWithin085UnitsOfThePowerOverAllArguments() {
    for (int x = 0; x < ARGUMENTS; x++) {
      double exact = 65536 * Math.pow(2, -x / 65536.0);
      assertThat(Math.abs(Exponential.of(x) - exact)).as("error at %d", x).isLessThan(0.85);
    }
  }

  @Test
  void vanishesJustAbove17() {
    assertThat(Exponential.of(17 << 16)).isEqualTo(1);
    assertThat(Exponential.of((17 << 16) + 1)).isZero();
  }

  @Test
  void everyTableEntryIsTheNearestIntegerToThePower() {
    // 2^(20 - k/128) is y when y^128 = 2^(2560 - k): decided with exact integers, not floating
    // point.
    for (int k = 0; k <= 128; k++) {
      BigDecimal power = BigDecimal.valueOf(2).pow(20 * 128 - k);
      BigDecimal half = new BigDecimal("0.5");
      BigDecimal base = BigDecimal.valueOf(Exponential.base(k));
      assertThat(base.subtract(half).pow(128, MathContext.UNLIMITED)).isLessThanOrEqualTo(power);
      assertThat(base.add(half).pow(128, MathContext.UNLIMITED)).isGreaterThan(power);
    }
  }

  @Test
  void slopesFit13Bits() {
    for (int k = 0; k < 128; k++) {
      assertThat(Exponential.slope(k)).isBetween(2847, 5663);
    }
  }
}

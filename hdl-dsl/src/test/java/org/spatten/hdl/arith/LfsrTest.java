package org.spatten.hdl.arith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.face.Dut;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.LibraryLint;

class LfsrTest {
  @TempDir Path folder;

  static final class Noise extends Component {
    public final Bool step;
    public final Bits value;
    public final Bits free;

    Noise(int width) {
      moduleParameters(width);
      step = in(bool());
      value = out(bits(width));
      free = out(bits(width));
      var state = Lfsr.galois(scope(), width, step);
      var always = Lfsr.galois(scope(), width);
      value.set(state);
      free.set(always);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 13})
  void itPassesThroughAllValuesButZeroAndWaitsWithoutEnable(int width) {
    var random = new Random(width);
    try (var dut = Dut.of(new Noise(width))) {
      dut.reset();
      long ones = (1L << width) - 1;
      Set<Long> seen = new TreeSet<>();
      while (seen.size() < ones) {
        long now = dut.get("value");
        boolean steps = random.nextInt(4) > 0;
        dut.set("step", steps ? 1 : 0).step();
        if (steps) {
          assertThat(seen.add(now)).isTrue();
          assertThat(now).isBetween(1L, ones);
        } else {
          assertThat(dut.get("value")).isEqualTo(now);
        }
      }
      assertThat(dut.get("value")).isEqualTo(ones);
    }
  }

  @Test
  void withoutEnableItStepsEveryCycle() {
    try (var dut = Dut.of(new Noise(8))) {
      dut.reset().set("step", 1);
      for (int i = 0; i < 300; i++) {
        assertThat(dut.get("free")).isEqualTo(dut.get("value"));
        dut.step();
      }
    }
  }

  static IntStream widths() {
    return IntStream.rangeClosed(2, 64);
  }

  /** The order of x modulo the polynomial is 2^width - 1 and not a part of it. */
  @ParameterizedTest
  @MethodSource("widths")
  void thePolynomialOfEveryWidthIsPrimitive(int width) {
    var polynomial = Lfsr.taps(width).shiftLeft(1).setBit(0);
    assertThat(polynomial.bitLength()).isEqualTo(width + 1);
    var period = BigInteger.TWO.pow(width).subtract(BigInteger.ONE);
    assertThat(powerOfX(period, polynomial)).isEqualTo(BigInteger.ONE);
    for (var prime : factorsOfPeriod(width)) {
      assertThat(powerOfX(period.divide(prime), polynomial)).isNotEqualTo(BigInteger.ONE);
    }
  }

  private static BigInteger powerOfX(BigInteger exponent, BigInteger polynomial) {
    var result = BigInteger.ONE;
    for (int i = exponent.bitLength() - 1; i >= 0; i--) {
      result = product(result, result, polynomial);
      if (exponent.testBit(i)) {
        result = product(result, BigInteger.TWO, polynomial);
      }
    }
    return result;
  }

  private static BigInteger product(BigInteger a, BigInteger b, BigInteger polynomial) {
    var sum = BigInteger.ZERO;
    for (int i = b.bitLength() - 1; i >= 0; i--) {
      sum = sum.shiftLeft(1);
      if (b.testBit(i)) {
        sum = sum.xor(a);
      }
      if (sum.bitLength() == polynomial.bitLength()) {
        sum = sum.xor(polynomial);
      }
    }
    return sum;
  }

  private static Set<BigInteger> factorsOfPeriod(int width) {
    if (width % 2 == 1) {
      return primeFactors(BigInteger.TWO.pow(width).subtract(BigInteger.ONE));
    }
    var half = BigInteger.TWO.pow(width / 2);
    var factors = primeFactors(half.subtract(BigInteger.ONE));
    factors.addAll(primeFactors(half.add(BigInteger.ONE)));
    return factors;
  }

  /** By trial division, which ends early as all but one factor are small. */
  private static Set<BigInteger> primeFactors(BigInteger number) {
    Set<BigInteger> factors = new TreeSet<>();
    var rest = number;
    long divisor = 3;
    while (!rest.equals(BigInteger.ONE)) {
      if (rest.isProbablePrime(60)) {
        factors.add(rest);
        return factors;
      }
      long remaining = rest.longValue();
      while (Long.remainderUnsigned(remaining, divisor) != 0) {
        divisor += 2;
      }
      factors.add(BigInteger.valueOf(divisor));
      rest = rest.divide(BigInteger.valueOf(divisor));
    }
    return factors;
  }

  @Test
  void everyToolAcceptsTheText() throws Exception {
    LibraryLint.accept(
        folder, List.of(new Noise(2), new Noise(3), new Noise(5), new Noise(8), new Noise(64)));
  }

  @Test
  void widthsWithoutAPolynomialAreAnError() {
    assertThatThrownBy(() -> new Noise(1))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching("LfsrTest.java:\\d+: the width of an LFSR is 2 to 64, not 1");
  }
}

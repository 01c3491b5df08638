package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;

/** Every operator against BigInteger, on random operands. */
class OperatorsTest {
  private static final BigInteger ONE = BigInteger.ONE;

  static final class Unsigned extends Component {
    public final UInt a;
    public final UInt b;

    Unsigned(int left, int right) {
      a = in(uint(left));
      b = in(uint(right));
      give("plus", a.plus(b));
      give("plus_wide", a.plusWide(b));
      give("plus_sat", a.plusSat(b));
      give("minus", a.minus(b));
      give("minus_wide", a.minusWide(b).asUInt());
      give("minus_sat", a.minusSat(b));
      give("times", a.times(b));
      give("divided", a.dividedBy(b));
      give("rem", a.rem(b));
      give("max", a.max(b));
      give("min", a.min(b));
      give("lt", a.lt(b));
      give("le", a.le(b));
      give("gt", a.gt(b));
      give("ge", a.ge(b));
      give("eq", a.eq(b));
      give("ne", a.ne(b));
      give("shl", a.shl(b));
      give("shr", a.shr(b));
      give("shl_2", a.shl(2));
      give("not", a.not());
      give("bit", a.bit(b));
      give("ones", a.popCount());
      give("leading", leadingZeros(a));
      give("trailing", trailingZeros(a));
      give("parity", a.reduceXor());
      give("all", a.reduceAnd());
      give("any", a.reduceOr());
      give("next", a.incrementModulo((1L << Math.min(left, 20)) - 1));
      give("cat", cat(a, b));
    }

    private <T extends Data<T>> void give(String name, T value) {
      var port = out(value.dataShape()).named("out_" + name);
      port.set(value);
    }
  }

  static final class Signed extends Component {
    public final SInt a;
    public final SInt b;

    Signed(int left, int right) {
      a = in(sint(left));
      b = in(sint(right));
      give("plus", a.plus(b));
      give("plus_wide", a.plusWide(b));
      give("plus_sat", a.plusSat(b));
      give("minus", a.minus(b));
      give("minus_wide", a.minusWide(b));
      give("minus_sat", a.minusSat(b));
      give("times", a.times(b));
      give("lt", a.lt(b));
      give("ge", a.ge(b));
      give("eq", a.eq(b));
      give("max", a.max(b));
      give("shr_1", a.shr(1));
      give("negate", a.negate());
      give("magnitude", a.magnitude());
      give("negative", a.isNegative());
      give("extended", a.extendTo(left + 3));
    }

    private <T extends Data<T>> void give(String name, T value) {
      var port = out(value.dataShape()).named("out_" + name);
      port.set(value);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 31, 32, 33, 63, 64, 65, 100})
  void unsignedOperatorsAgreeWithBigIntegers(int left) {
    var random = new Random(left);
    for (int right : new int[] {1, left, left + 2}) {
      try (var dut = Dut.of(new Unsigned(left, right))) {
        for (int i = 0; i < 20; i++) {
          var a = new BigInteger(left, random);
          var b =
              i % 4 == 0
                  ? BigInteger.valueOf(i).mod(ONE.shiftLeft(right))
                  : new BigInteger(right, random);
          dut.set("a", a).set("b", b);
          check(dut, a, b, unsigned(a, b, left, right));
        }
      }
    }
  }

  private static Map<String, BigInteger> unsigned(BigInteger a, BigInteger b, int left, int right) {
    int wide = Math.max(left, right);
    var all = ONE.shiftLeft(wide).subtract(ONE);
    var mask = ONE.shiftLeft(left).subtract(ONE);
    boolean zero = b.signum() == 0;
    int shift = b.bitLength() > 10 ? 2000 : b.intValueExact();
    var modulus = BigInteger.valueOf((1L << Math.min(left, 20)) - 1);
    var next = a.equals(modulus.subtract(ONE)) ? BigInteger.ZERO : a.add(ONE).and(mask);
    var results = new TreeMap<String, BigInteger>();
    results.put("plus", a.add(b).and(all));
    results.put("plus_wide", a.add(b));
    results.put("plus_sat", a.add(b).min(all));
    results.put("minus", a.subtract(b).and(all));
    results.put("minus_wide", a.subtract(b).and(ONE.shiftLeft(wide + 1).subtract(ONE)));
    results.put("minus_sat", a.subtract(b).max(BigInteger.ZERO));
    results.put("times", a.multiply(b));
    results.put("divided", zero ? mask : a.divide(b));
    results.put("rem", zero ? a : a.mod(b));
    results.put("max", a.max(b));
    results.put("min", a.min(b));
    results.put("lt", truth(a.compareTo(b) < 0));
    results.put("le", truth(a.compareTo(b) <= 0));
    results.put("gt", truth(a.compareTo(b) > 0));
    results.put("ge", truth(a.compareTo(b) >= 0));
    results.put("eq", truth(a.equals(b)));
    results.put("ne", truth(!a.equals(b)));
    results.put("shl", a.shiftLeft(shift).and(mask));
    results.put("shr", a.shiftRight(shift));
    results.put("shl_2", a.shiftLeft(2).and(mask));
    results.put("not", a.xor(mask));
    results.put("bit", truth(a.testBit(shift)));
    results.put("ones", BigInteger.valueOf(a.bitCount()));
    results.put("leading", BigInteger.valueOf(left - a.bitLength()));
    results.put("trailing", BigInteger.valueOf(a.signum() == 0 ? left : a.getLowestSetBit()));
    results.put("parity", truth(a.bitCount() % 2 == 1));
    results.put("all", truth(a.equals(mask)));
    results.put("any", truth(a.signum() != 0));
    results.put("next", next);
    results.put("cat", a.shiftLeft(right).or(b));
    return results;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 31, 32, 33, 63, 64, 65, 100})
  void signedOperatorsAgreeWithBigIntegers(int left) {
    var random = new Random(left);
    for (int right : new int[] {1, left, left + 2}) {
      try (var dut = Dut.of(new Signed(left, right))) {
        for (int i = 0; i < 20; i++) {
          var rawA = new BigInteger(left, random);
          var rawB = new BigInteger(right, random);
          dut.set("a", rawA).set("b", rawB);
          var a = signed(rawA, left);
          var b = signed(rawB, right);
          check(dut, a, b, signed(a, b, left, right));
        }
      }
    }
  }

  private static Map<String, BigInteger> signed(BigInteger a, BigInteger b, int left, int right) {
    int wide = Math.max(left, right);
    BinaryOperator<BigInteger> clamp = (low, v) -> v.max(low).min(low.negate().subtract(ONE));
    var low = ONE.shiftLeft(wide - 1).negate();
    var results = new TreeMap<String, BigInteger>();
    results.put("plus", raw(a.add(b), wide));
    results.put("plus_wide", raw(a.add(b), wide + 1));
    results.put("plus_sat", raw(clamp.apply(low, a.add(b)), wide));
    results.put("minus", raw(a.subtract(b), wide));
    results.put("minus_wide", raw(a.subtract(b), wide + 1));
    results.put("minus_sat", raw(clamp.apply(low, a.subtract(b)), wide));
    results.put("times", raw(a.multiply(b), left + right));
    results.put("lt", truth(a.compareTo(b) < 0));
    results.put("ge", truth(a.compareTo(b) >= 0));
    results.put("eq", truth(a.equals(b)));
    results.put("max", raw(a.max(b), wide));
    results.put("shr_1", raw(a.shiftRight(1), left));
    results.put("negate", raw(a.negate(), left));
    results.put("magnitude", a.abs());
    results.put("negative", truth(a.signum() < 0));
    results.put("extended", raw(a, left + 3));
    return results;
  }

  private static void check(Dut dut, BigInteger a, BigInteger b, Map<String, BigInteger> expected) {
    expected.forEach(
        (name, value) ->
            assertThat(dut.getWide("out_" + name))
                .as("%s of %s and %s", name, a, b)
                .isEqualTo(value));
  }

  private static BigInteger truth(boolean value) {
    return value ? ONE : BigInteger.ZERO;
  }

  private static BigInteger raw(BigInteger value, int width) {
    return value.and(ONE.shiftLeft(width).subtract(ONE));
  }

  private static BigInteger signed(BigInteger raw, int width) {
    return raw.testBit(width - 1) ? raw.subtract(ONE.shiftLeft(width)) : raw;
  }
}

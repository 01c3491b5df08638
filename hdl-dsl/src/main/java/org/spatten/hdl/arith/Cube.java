package org.spatten.hdl.arith;

import java.math.BigInteger;
import java.util.List;

/**
 * A set of numbers: those that agree with {@code value} in the bits of {@code mask}.
 *
 * @param value 0 in the bits outside {@code mask}
 */
record Cube(BigInteger mask, BigInteger value) {
  static final Cube EVERYTHING = new Cube(BigInteger.ZERO, BigInteger.ZERO);

  /** The set of a pattern of 0, 1 and ?, the most significant bit first. */
  static Cube of(String pattern) {
    var cube = EVERYTHING;
    for (int i = 0; i < pattern.length(); i++) {
      char digit = pattern.charAt(i);
      if (digit != '?') {
        cube = cube.with(pattern.length() - 1 - i, digit == '1');
      }
    }
    return cube;
  }

  /** The most significant bit first, {@code x} for a free bit. */
  String digits(int width) {
    var digits = new StringBuilder();
    for (int bit = width - 1; bit >= 0; bit--) {
      digits.append(!mask.testBit(bit) ? 'x' : value.testBit(bit) ? '1' : '0');
    }
    return digits.toString();
  }

  /** The part of it in which {@code bit}, which is free so far, has that value. */
  Cube with(int bit, boolean one) {
    return new Cube(mask.setBit(bit), one ? value.setBit(bit) : value);
  }

  /** The set in which {@code bit} is free. */
  Cube without(int bit) {
    return new Cube(mask.clearBit(bit), value.clearBit(bit));
  }

  boolean meets(Cube other) {
    return value.xor(other.value).and(mask).and(other.mask).signum() == 0;
  }

  private boolean contains(Cube other) {
    return meets(other) && mask.andNot(other.mask).signum() == 0;
  }

  /** Whether each number of this set is in one of the others. */
  boolean isCoveredBy(List<Cube> others) {
    var near = others.stream().filter(this::meets).toList();
    if (near.stream().anyMatch(o -> o.contains(this))) {
      return true;
    }
    if (near.isEmpty()) {
      return false;
    }
    int bit = near.get(0).mask.andNot(mask).getLowestSetBit();
    return with(bit, false).isCoveredBy(near) && with(bit, true).isCoveredBy(near);
  }
}

package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.cat;
import static org.spatten.hdl.Hdl.fill;
import static org.spatten.hdl.Hdl.uintFor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.UInt;

/**
 * For each lane the number of ones in the lanes up to it, in a prefix sum of logarithmic depth. The
 * numbers are kept in planes, a word for each of their bits, so that all lanes take one operator.
 *
 * @param planes plane j holds bit j of every lane's number
 */
record PrefixCount(List<Bits> planes) {
  /**
   * Counts the ones of a word. In the emitted text {@code zeros_in_8_bit_1} is bit 1 of the numbers
   * of {@code zeros} in the 8 lanes up to each, the sum of two numbers of 4 lanes each.
   *
   * @param name of the ones
   */
  static PrefixCount of(Bits ones, String name) {
    int lanes = ones.width();
    List<Bits> planes = List.of(ones);
    for (int distance = 1; distance < lanes; distance *= 2) {
      int width = uintFor(Math.min(lanes, 2 * distance)).width();
      planes = sum(planes, distance, width, name);
    }
    return new PrefixCount(planes);
  }

  /** Adds to each lane's number that of the lane {@code distance} below. */
  private static List<Bits> sum(List<Bits> planes, int distance, int width, String name) {
    String half = name + "_in_" + distance;
    String whole = name + "_in_" + 2 * distance;
    var sums = new ArrayList<Bits>();
    Optional<Bits> carry = Optional.empty();
    for (int j = 0; j < planes.size(); j++) {
      var own = planes.get(j);
      var below = own.shl(distance).named(half + "_below_bit_" + j);
      var into = carry;
      sums.add(into.map(own.xor(below)::xor).orElse(own.xor(below)).named(whole + "_bit_" + j));
      if (j + 1 < width) {
        var out =
            into.map(c -> own.and(below).or(own.xor(below).and(c))).orElseGet(() -> own.and(below));
        boolean isLast = j + 1 == planes.size();
        carry = Optional.of(out.named(whole + (isLast ? "_bit_" : "_carry_") + (j + 1)));
      }
    }
    if (width > planes.size()) {
      sums.add(carry.orElseThrow());
    }
    return sums;
  }

  /** The same for the lanes below each lane, itself left out. */
  PrefixCount exclusive() {
    boolean isOnly = planes.get(0).width() == 1;
    return new PrefixCount(
        planes.stream().map(plane -> isOnly ? bits(1, 0) : plane.shl(1)).toList());
  }

  /** The number of all ones. */
  UInt total() {
    var bits = new ArrayList<Bool>();
    planes.forEach(plane -> bits.add(plane.bit(plane.width() - 1)));
    Collections.reverse(bits);
    return cat(bits.toArray(Bool[]::new)).asUInt();
  }

  /** The lanes whose number is less than {@code bound}. */
  Bits lessThan(UInt bound) {
    int lanes = planes.get(0).width();
    var less = bits(lanes, 0);
    for (int j = 0; j < Math.min(planes.size(), bound.width()); j++) {
      var digit = fill(lanes, bound.bit(j));
      var plane = planes.get(j);
      less = plane.not().and(digit).or(plane.xor(digit).not().and(less));
    }
    if (bound.width() <= planes.size()) {
      return less;
    }
    var beyond = bound.slice(bound.width() - 1, planes.size()).reduceOr();
    return less.or(fill(lanes, beyond));
  }
}

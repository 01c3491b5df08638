package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.cat;
import static org.spatten.hdl.Hdl.fill;
import static org.spatten.hdl.Hdl.uintFor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
   * Counts the ones of a word.
   *
   * @param name of the ones, as the emitted text calls them
   */
  static PrefixCount of(Bits ones, String name) {
    int lanes = ones.width();
    List<Bits> planes = List.of(ones);
    for (int distance = 1; distance < lanes; distance *= 2) {
      int width = uintFor(Math.min(lanes, 2 * distance)).width();
      planes = sum(planes, distance, width, name + "_in_" + 2 * distance);
    }
    return new PrefixCount(planes);
  }

  /** Adds to each lane's number that of the lane {@code distance} below. */
  private static List<Bits> sum(List<Bits> planes, int distance, int width, String name) {
    int lanes = planes.get(0).width();
    var none = bits(lanes, 0);
    var sums = new ArrayList<Bits>();
    var carry = none;
    for (int j = 0; j < width; j++) {
      var own = j < planes.size() ? planes.get(j) : none;
      var below = own.shl(distance);
      boolean isFirst = j == 0;
      boolean isCarry = j >= planes.size();
      var either = own.xor(below);
      var total = isCarry ? carry : isFirst ? either : either.xor(carry);
      if (!isCarry) {
        var both = own.and(below);
        carry = isFirst ? both : both.or(either.and(carry));
      }
      sums.add(total.named(name + "_" + j));
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

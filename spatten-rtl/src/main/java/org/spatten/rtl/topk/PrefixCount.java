package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.UInt;

/** How many ones there are up to each bit. */
final class PrefixCount {
  private PrefixCount() {}

  /**
   * Element i counts the ones in bits 0 to i, as wide as that needs; a tree of logarithmic depth.
   */
  static List<UInt> of(Bits bits) {
    var sums = new ArrayList<UInt>();
    for (int i = 0; i < bits.width(); i++) {
      sums.add(bits.bit(i).as(uint(1)));
    }
    for (int half = 1; half < bits.width(); half *= 2) {
      for (int i = 0; i < bits.width(); i++) {
        if ((i & half) != 0) {
          int covered = i % (2 * half) + 1;
          int width = uintFor(covered).width();
          var below = sums.get((i & -half) - 1);
          sums.set(i, sums.get(i).resizeTo(width).plus(below.resizeTo(width)));
        }
      }
    }
    return sums;
  }
}

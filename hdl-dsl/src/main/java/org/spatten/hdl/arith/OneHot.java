package org.spatten.hdl.arith;

import java.util.ArrayList;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;
import org.spatten.hdl.naming.Sizes;

/** Numbers as one bit among many; bit 0 stands for 0. All without latency. */
public final class OneHot {
  private OneHot() {}

  /** Bit {@code index} of {@code count} bits; none when the index is beyond. */
  public static Bits encode(UInt index, int count) {
    Sizes.requireRange("the number of one-hot bits", count, 1, Sizes.MOST_PARTS);
    return Hdl.bits(count, 1).shl(index);
  }

  /** The number of the only bit that is 1; the or of all their numbers when there are several. */
  public static UInt decode(Data<?> oneHot) {
    var bits = oneHot.asBits();
    var shape = Hdl.uintFor(bits.width() - 1L);
    var digits = new ArrayList<Bool>();
    for (int digit = shape.width() - 1; digit >= 0; digit--) {
      var having = new ArrayList<Bool>();
      for (int i = 0; i < bits.width(); i++) {
        if ((i >> digit & 1) == 1) {
          having.add(bits.bit(i));
        }
      }
      digits.add(having.isEmpty() ? Hdl.bool(false) : Hdl.anyOf(having));
    }
    return Hdl.cat(digits.toArray(new Bool[0])).asUInt();
  }

  /** The lowest 1 alone; 0 when there is none. */
  public static Bits lowest(Data<?> value) {
    var number = value.asBits().asUInt();
    return number.and(number.not().plus(1)).asBits();
  }

  /** Whether exactly one bit is 1. */
  public static Bool isOneHot(Data<?> value) {
    return Hdl.popCount(value).eq(1);
  }
}

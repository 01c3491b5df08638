package org.spatten.hdl.arith;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/** The reflected binary code, in which neighbouring numbers differ in one bit. */
public final class Gray {
  private Gray() {}

  /** The code of a number, as wide; no latency, one exclusive or. */
  public static Bits encode(UInt value) {
    return value.width() == 1 ? value.asBits() : value.asBits().xor(value.asBits().shr(1));
  }

  /** The number of a code, as wide; no latency, as many exclusive ors in a row as bits. */
  public static UInt decode(Bits code) {
    int width = code.width();
    var bits = new Bool[width];
    for (int i = width - 1; i >= 0; i--) {
      bits[width - 1 - i] = i == width - 1 ? code.bit(i) : code.slice(width - 1, i).reduceXor();
    }
    return Hdl.cat(bits).asUInt();
  }
}

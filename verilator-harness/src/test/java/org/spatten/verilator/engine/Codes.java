package org.spatten.verilator.engine;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Fix;
import org.spatten.hdl.Overflow;
import org.spatten.hdl.Rounding;
import org.spatten.hdl.UInt;
import org.spatten.hdl.arith.DecodeTable;
import org.spatten.hdl.arith.Found;
import org.spatten.hdl.arith.Gray;
import org.spatten.hdl.arith.Lfsr;
import org.spatten.hdl.arith.OneHot;
import org.spatten.hdl.arith.PriorityEncoder;

/** All codes of one width, a decode table, an LFSR and fixed point. */
public final class Codes extends Component {
  public final Bits value;
  public final UInt index;
  public final Bits gray;
  public final UInt plain;
  public final Bits oneHot;
  public final UInt number;
  public final Bits low;
  public final Bool single;
  public final Found first;
  public final Found last;
  public final Bits random;
  public final UInt decoded;
  public final Bits rounded;

  Codes(int width) {
    moduleParameters(width);
    value = in(bits(width));
    index = in(uintFor(2L * width));
    gray = out(bits(width));
    plain = out(uint(width));
    oneHot = out(bits(width));
    number = out(uintFor(width - 1L));
    low = out(bits(width));
    single = out(bool());
    first = out(Found.found(width));
    last = out(Found.found(width));
    random = out(bits(width + 1));
    decoded = out(uint(3));
    rounded = out(bits(width + 4));
    gray.set(Gray.encode(value.asUInt()));
    plain.set(Gray.decode(value));
    oneHot.set(OneHot.encode(index, width));
    number.set(OneHot.decode(value));
    low.set(OneHot.lowest(value));
    single.set(OneHot.isOneHot(value));
    first.set(PriorityEncoder.lowest(value));
    last.set(PriorityEncoder.highest(value));
    random.set(Lfsr.galois(scope(), width + 1, value.bit(0)).asBits());
    decoded.set(
        DecodeTable.of(4, uint(3))
            .row("01?1", uint(3, 5))
            .row("1?00", uint(3, 2))
            .otherwise(uint(3, 7))
            .decode(value.asUInt().resizeTo(4).asBits()));
    Fix half = value.asUInt().resizeTo(width + 3).as(fix(width + 3, 2));
    rounded.set(
        half.times(half).to(fix(width + 4, 1), Rounding.HALF_EVEN, Overflow.SATURATE).asBits());
  }
}

package org.spatten.hdl.agree;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

/** Indices of vectors and memories. */
final class Selects {
  private Selects() {}

  static int bitsFor(int greatest) {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(greatest));
  }

  /** The number of the first bit of an element. */
  static Expr scaled(Expr index, int each, int width) {
    int bits = bitsFor(width) + 1;
    var wide = new Expr.Resize(index, new Type.UIntType(bits));
    if (Integer.bitCount(each) == 1) {
      var by = Circuit.lit(Integer.numberOfTrailingZeros(each), Circuit.uint(6));
      return Circuit.binary(BinaryOp.SHL, wide, by);
    }
    var factor = Circuit.lit(each, Circuit.uint(bits));
    return new Expr.Resize(Circuit.binary(BinaryOp.MUL, wide, factor), new Type.UIntType(bits));
  }

  /** An address that lies within the memory. */
  static Expr within(Memory memory, Expr address) {
    if (Integer.bitCount(memory.depth()) == 1 && memory.depth() > 1) {
      return address;
    }
    var type = address.type();
    var last = new Expr.Literal(BigInteger.valueOf(memory.depth() - 1L), type);
    return Circuit.mux(Circuit.binary(BinaryOp.LT, address, last), address, Circuit.lit(0, type));
  }
}

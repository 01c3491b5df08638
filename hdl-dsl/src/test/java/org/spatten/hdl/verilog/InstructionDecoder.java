package org.spatten.hdl.verilog;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.arith.DecodeTable;

/** Opcodes of RV32I: patterns with don't-cares, masks, repeated bits, one of two. */
final class InstructionDecoder extends Component {
  public final Bits instruction = in(bits(32));
  public final UInt even = in(uint(8));
  public final UInt odd = in(uint(8));
  public final Bool isLoad = out(bool());
  public final Bool isJump = out(bool());
  public final Bool usesImmediate = out(bool());
  public final SInt immediate = out(sint(32));
  public final UInt chosen = out(uint(8));
  public final Bits fence = out(bits(32));

  InstructionDecoder() {
    var opcode = instruction.slice(6, 0);
    var control =
        DecodeTable.of(7, bits(3))
            .row("0110011", "000")
            .row("0000011", "101")
            .row("1101111", "011")
            .row("1100111", "011")
            .row("0?10111", "001")
            .otherwise(bits(3, 0))
            .decode(opcode);
    isLoad.set(control.bit(2));
    isJump.set(control.bit(1));
    usesImmediate.set(control.bit(0));

    var sign = instruction.bit(31);
    immediate.set(cat(fill(21, sign), instruction.slice(30, 20)).asSInt());
    chosen.set(vec(2, i -> i == 0 ? even : odd).at(instruction.slice(7, 7).asUInt()));
    fence.set(instruction.and(bits(32, 0xff0)));
  }
}

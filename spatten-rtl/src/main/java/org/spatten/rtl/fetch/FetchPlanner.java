package org.spatten.rtl.fetch;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.ValueBits;
import org.spatten.rtl.quant.WordFormat;

/** Reads the table of beat groups in {@code docs/architecture.md}; combinational. */
final class FetchPlanner extends Component {
  public final UInt kind;
  public final UInt headSize;
  public final UInt keyBits;
  public final UInt valueBits;
  public final Bool fused;
  public final FetchPlan plan;

  FetchPlanner() {
    description("Reads the table of beat groups; combinational.");
    kind = in(uint(FetchKind.WIDTH));
    headSize = in(uint(HeadSize.WIDTH));
    keyBits = in(uint(KeyBits.WIDTH));
    valueBits = in(uint(ValueBits.WIDTH));
    fused = in(bool());
    plan = out(FetchPlan.shape());

    var isValue = kind.eq(FetchKind.VALUE.code());
    var isLsb = kind.eq(FetchKind.KEY_LSB.code());
    var isBoth = kind.eq(FetchKind.KEY_BOTH.code());
    var sideBySide = fused.and(kind.eq(FetchKind.KEY_MSB.code()));
    var d32 = headSize.eq(HeadSize.D32.code());
    var d128 = headSize.eq(HeadSize.D128.code());

    var bits = mux(isValue, valueBits, mux(isLsb, uint(2, ValueBits.B4.code()), keyBits));
    var wide = bits.bit(1);
    var pair = d128.and(wide);
    var beats = wire(uint(FetchPlan.BEATS_WIDTH));
    when(d32, () -> beats.set(mux(bits.eq(ValueBits.B12.code()), uint(2, 2), uint(2, 1))))
        .elseWhen(d128, () -> beats.set(mux(bits.bit(0), uint(2, 3), uint(2, 2))))
        .elseWhen(sideBySide.or(bits.eq(ValueBits.B12.code())), () -> beats.set(3))
        .elseWhen(bits.eq(ValueBits.B4.code()), () -> beats.set(1))
        .otherwise(() -> beats.set(2));
    plan.beats().set(beats);
    plan.lsb().set(isBoth);
    plan.pair().set(pair);
    plan.stride().set(mux(pair, cat(beats, bits(1, 0)).asUInt(), beats.extendTo(3)));
    plan.lines().set(mux(d128.or(sideBySide), uint(2, 2), uint(2, 1)));

    var lsbCode = keyBits.extendTo(WordFormat.WIDTH).plus(WordFormat.LSB_OF_4.code());
    var plain = bits.extendTo(WordFormat.WIDTH);
    plan.format()
        .code()
        .set(mux(isLsb, lsbCode, mux(isBoth, uint(3, WordFormat.BOTH.code()), plain)));
    plan.format().half().set(d32);
    plan.format().two().set(d128.and(wide.not()).or(sideBySide));
    plan.format().value().set(isValue);
  }
}

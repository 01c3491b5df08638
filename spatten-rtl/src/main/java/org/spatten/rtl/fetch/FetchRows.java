package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.Plane;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.config.ValueBits;

/**
 * A vector of rows to fetch, one a lane.
 *
 * @param tokens whose rows, log2 T bits each; lane l fetches {@code tokens[l]}
 * @param count lanes 0 to {@code count - 1} take part, 1 to F
 * @param plane the plane of the first beats; not used by {@link FetchKind#KEY_LSB}
 * @param lsbPlane of {@link FetchKind#KEY_LSB} and {@link FetchKind#KEY_BOTH}; for the latter its
 *     {@code rotate} equals that of {@code plane}
 * @param kind a {@link FetchKind}
 * @param headSize a {@link HeadSize}
 * @param keyBits a {@link KeyBits}; 8 with {@link FetchKind#KEY_BOTH}
 * @param valueBits a {@link ValueBits}; used by {@link FetchKind#VALUE} only
 * @param fused the 6-bit rows of two heads of 64 words lie side by side; used by {@link
 *     FetchKind#KEY_MSB} only
 */
public record FetchRows(
    Vec<UInt> tokens,
    UInt count,
    Plane plane,
    Plane lsbPlane,
    UInt kind,
    UInt headSize,
    UInt keyBits,
    UInt valueBits,
    Bool fused)
    implements Bundle<FetchRows> {
  /** Its shape in an accelerator of that size. */
  public static Shape<FetchRows> shape(SpattenConfig config) {
    return bundle(
        FetchRows::new,
        vec(config.lanes(), uint(config.tokenBits())),
        uintFor(config.lanes()),
        Plane.shape(config),
        Plane.shape(config),
        uint(FetchKind.WIDTH),
        uint(HeadSize.WIDTH),
        uint(KeyBits.WIDTH),
        uint(ValueBits.WIDTH),
        bool());
  }
}

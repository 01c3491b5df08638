package org.spatten.rtl.config;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Counts and word formats of a row.
 *
 * @param headSize a {@link HeadSize}
 * @param keyCount keys fetched, 1 to {@code maxTokens}
 * @param valueCount V rows fetched after the local select, at least 1; more than {@code keyCount}
 *     means all
 * @param keyBits a {@link KeyBits}: bits of the most significant plane
 * @param bothPlanes fetch both planes at once; {@code keyBits} must be 8
 * @param valueBits a {@link ValueBits}
 * @param fusedFirst this row and the next share their key fetch; 64 words of 6 bits, equal lists
 *     and counts of keys
 * @param fusedSecond this row and the one before share their key fetch
 */
public record RowFormat(
    UInt headSize,
    UInt keyCount,
    UInt valueCount,
    UInt keyBits,
    Bool bothPlanes,
    UInt valueBits,
    Bool fusedFirst,
    Bool fusedSecond)
    implements Bundle<RowFormat> {
  /** Its shape in an accelerator of that size. */
  public static Shape<RowFormat> shape(SpattenConfig config) {
    return bundle(
        RowFormat::new,
        uint(HeadSize.WIDTH),
        uint(config.tokenBits() + 1),
        uint(config.tokenBits() + 1),
        uint(KeyBits.WIDTH),
        bool(),
        uint(ValueBits.WIDTH),
        bool(),
        bool());
  }
}

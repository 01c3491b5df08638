package org.spatten.rtl.attention;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The keys of a row, or of a fused pair of rows, in the order of their fetch.
 *
 * @param slot of the row
 * @param pairSlot of the second row when {@code fused}: each vector of positions comes twice, first
 *     for {@code slot}
 * @param lsbPass the segments hold the least significant bits only
 */
public record KeyJob(
    UInt slot, UInt pairSlot, Bool fused, UInt keyCount, UInt headSize, Bool lsbPass)
    implements Bundle<KeyJob> {
  /** Its shape. */
  public static Shape<KeyJob> shape(SpattenConfig config) {
    return bundle(
        KeyJob::new,
        uint(config.slotBits()),
        uint(config.slotBits()),
        bool(),
        uint(config.tokenBits() + 1),
        uint(HeadSize.WIDTH),
        bool());
  }
}

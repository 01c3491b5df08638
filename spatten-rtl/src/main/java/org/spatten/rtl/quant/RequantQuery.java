package org.spatten.rtl.quant;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A row whose exponentials are summed.
 *
 * @param slot of the row, log2 R bits
 * @param sum of the exponentials of all fetched keys, 17 + log2 T bits
 * @param threshold probability in units of 2^-12, 13 bits
 * @param mode 0: never, 1: decide, 2: force
 * @param bothPlanes the row fetched both planes at once
 * @param lsbDone the row's least significant plane is already added
 */
public record RequantQuery(
    UInt slot, UInt sum, UInt threshold, UInt mode, Bool bothPlanes, Bool lsbDone)
    implements Bundle<RequantQuery> {
  /** Its shape in an accelerator of that size. */
  public static Shape<RequantQuery> shape(SpattenConfig config) {
    return bundle(
        RequantQuery::new,
        uint(config.slotBits()),
        uint(config.sumWidth()),
        uint(13),
        uint(2),
        bool(),
        bool());
  }
}

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

/** What travels with a vector of values through the Prob·V array. */
record PvTag(UInt slot, UInt headSize, Bool first, Bool ending, Bool upperHalf)
    implements Bundle<PvTag> {
  static Shape<PvTag> shape(SpattenConfig config) {
    return bundle(
        PvTag::new, uint(config.slotBits()), uint(HeadSize.WIDTH), bool(), bool(), bool());
  }
}

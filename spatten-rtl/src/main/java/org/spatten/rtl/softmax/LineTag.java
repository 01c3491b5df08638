package org.spatten.rtl.softmax;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * What travels beside a line through the lanes.
 *
 * @param count keys of the line, 1 to {@code softmaxLanes}
 * @param first the first line of its row
 * @param last the last line of its row
 * @param starts the line at which an early row is announced
 */
record LineTag(UInt slot, UInt line, UInt count, Bool first, Bool last, Bool starts)
    implements Bundle<LineTag> {
  static Shape<LineTag> shape(SpattenConfig config) {
    return bundle(
        LineTag::new,
        uintFor(config.rowSlots() - 1),
        uintFor(config.maxTokens() / config.softmaxLanes() - 1),
        uintFor(config.softmaxLanes()),
        bool(),
        bool(),
        bool());
  }
}

package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bundle;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.rtl.config.SpattenConfig;

/** A beat group that a lane wants, and what the lane must know when it returns. */
record LaneGroup(BeatGroup group, GroupOrder order) implements Bundle<LaneGroup> {
  static Shape<LaneGroup> shape(SpattenConfig config) {
    return bundle(LaneGroup::new, BeatGroup.shape(), GroupOrder.shape(config));
  }
}

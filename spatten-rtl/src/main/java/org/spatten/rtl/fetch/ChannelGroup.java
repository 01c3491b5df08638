package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/** A beat group that a channel fetches, and the lane that waits for it. */
record ChannelGroup(BeatGroup group, UInt lane) implements Bundle<ChannelGroup> {
  static Shape<ChannelGroup> shape(SpattenConfig config) {
    return bundle(ChannelGroup::new, BeatGroup.shape(), uintFor(config.lanes() - 1));
  }
}

package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A row that waits for its channel.
 *
 * @param pair a second group lies behind the first
 */
record LaneEntry(LaneGroup first, Bool pair) implements Bundle<LaneEntry> {
  static Shape<LaneEntry> shape(SpattenConfig config) {
    return bundle(LaneEntry::new, LaneGroup.shape(config), bool());
  }
}

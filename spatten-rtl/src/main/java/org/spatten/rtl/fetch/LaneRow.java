package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.Plane;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A row of one lane.
 *
 * @param plane of the first beats
 * @param lsbBase beat where the plane of the least significant beat begins
 */
record LaneRow(UInt token, Plane plane, UInt lsbBase, FetchPlan plan) implements Bundle<LaneRow> {
  static Shape<LaneRow> shape(SpattenConfig config) {
    return bundle(
        LaneRow::new,
        uint(config.tokenBits()),
        Plane.shape(config),
        uint(SpattenConfig.BEAT_ADDRESS_WIDTH),
        FetchPlan.shape());
  }
}

package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The beats of a group in their channel.
 *
 * @param address channel-local number of the first beat
 * @param lsbAddress channel-local number of the least significant beat, where {@code lsb}
 * @param beats from {@code address} on, 1 to 3
 */
record BeatGroup(UInt address, UInt lsbAddress, UInt beats, Bool lsb) implements Bundle<BeatGroup> {
  static Shape<BeatGroup> shape() {
    return bundle(
        BeatGroup::new,
        uint(SpattenConfig.BEAT_ADDRESS_WIDTH),
        uint(SpattenConfig.BEAT_ADDRESS_WIDTH),
        uint(FetchPlan.BEATS_WIDTH),
        bool());
  }
}

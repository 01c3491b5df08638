package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A beat's role in its group.
 *
 * @param place the beat fills bytes {@code 32 * place} upwards of the group, 0 to 2
 * @param last the group is complete with it
 * @param lane that waits for the group
 */
record BeatTag(UInt place, Bool last, UInt lane) implements Bundle<BeatTag> {
  /** The place of a least significant beat. */
  static final int LSB_PLACE = 2;

  static Shape<BeatTag> shape(SpattenConfig config) {
    return bundle(BeatTag::new, uint(2), bool(), uintFor(config.lanes() - 1L));
  }
}

package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The survivors of one line.
 *
 * @param survivors up to {@code topkParallelism} of them
 * @param first whether the line is the first of its row
 * @param rowCount survivors of the whole row
 */
record SurvivorGroup(UInt slot, Compacted<Survivor> survivors, Bool first, UInt rowCount)
    implements Bundle<SurvivorGroup> {
  static Shape<SurvivorGroup> shape(SpattenConfig config) {
    return bundle(
        SurvivorGroup::new,
        uintFor(config.rowSlots() - 1),
        Compacted.shape(Survivor.shape(config), config.topkParallelism()),
        bool(),
        uintFor(config.maxTokens()));
  }
}

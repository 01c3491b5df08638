package org.spatten.rtl.attention;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.sint;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Scores of neighbouring positions of one row.
 *
 * @param position of lane 0, a multiple of the number of lanes
 * @param count lanes 0 to {@code count - 1} hold scores
 * @param scores 30 bits; in an LSB pass what is to be added to the stored score
 */
public record ScoreVector(
    UInt slot, UInt position, UInt count, Vec<SInt> scores, Bool first, Bool last, Bool lsbPass)
    implements Bundle<ScoreVector> {
  /** Its shape. */
  public static Shape<ScoreVector> shape(SpattenConfig config) {
    return bundle(
        ScoreVector::new,
        uint(config.slotBits()),
        uint(config.tokenBits()),
        uintFor(config.lanes()),
        vec(config.lanes(), sint(SpattenConfig.SCORE_WIDTH)),
        bool(),
        bool(),
        bool());
  }
}

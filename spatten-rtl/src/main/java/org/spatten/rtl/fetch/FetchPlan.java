package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.quant.GroupFormat;

/**
 * How the rows of a vector are fetched.
 *
 * @param beats of a group from the first plane, 1 to 3
 * @param lsb one more beat from the least significant plane
 * @param pair two groups a row
 * @param stride beats from a token's row to the next one of the channel, 1 to 6
 * @param lines segments a row, 1 or 2
 */
record FetchPlan(UInt beats, Bool lsb, Bool pair, UInt stride, UInt lines, GroupFormat format)
    implements Bundle<FetchPlan> {
  static final int BEATS_WIDTH = 2;

  static Shape<FetchPlan> shape() {
    return bundle(
        FetchPlan::new, uint(BEATS_WIDTH), bool(), bool(), uint(3), uint(2), GroupFormat.shape());
  }
}

package org.spatten.workloads.run;

import org.spatten.rtl.reference.KeyPlanes;
import org.spatten.rtl.reference.RequantMode;
import org.spatten.rtl.reference.RowParameters;
import org.spatten.rtl.reference.SoftmaxScale;
import org.spatten.workloads.memory.RowPlanes;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.HeadPairs;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.TraceRow;

/**
 * A row with everything a request says about it except the query.
 *
 * @param index number of the row among those that run: its id in requests and responses
 * @param layer number of the row's layer among those that run
 * @param lastOfLayer whether the layer's list is free after this row
 */
public record PreparedRow(
    int index,
    TraceRow row,
    HardwareFormat format,
    int layer,
    boolean lastOfLayer,
    KeyList list,
    HeadPairs.Role role,
    RowPlanes planes) {

  /** What the golden model needs besides the data. */
  RowParameters parameters(SoftmaxScale scale, RequantSource requants) {
    return new RowParameters(
        new KeyPlanes(format.keyBits()),
        format.bothPlanes(),
        scale,
        threshold(),
        format.bothPlanes() ? RequantMode.NEVER : requants.mode(row),
        row.shape().values());
  }

  /** Threshold in units of 2^-12. */
  int threshold() {
    return row.threshold() < 0 ? 0 : (int) Math.round(row.threshold() * 4096);
  }
}

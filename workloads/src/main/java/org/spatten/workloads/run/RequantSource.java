package org.spatten.workloads.run;

import org.spatten.rtl.reference.RequantMode;
import org.spatten.workloads.trace.TraceRow;

/** Whether requants follow the trace or are decided by the hardware from the data. */
public enum RequantSource {
  TRACE,
  DATA;

  /** The mode of a row. */
  RequantMode mode(TraceRow row) {
    return switch (this) {
      case TRACE -> row.requant() ? RequantMode.FORCE : RequantMode.NEVER;
      case DATA -> row.threshold() > 0 ? RequantMode.DECIDE : RequantMode.NEVER;
    };
  }
}

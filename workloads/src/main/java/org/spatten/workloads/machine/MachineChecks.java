package org.spatten.workloads.machine;

import org.spatten.rtl.config.SpattenConfig;
import org.spatten.workloads.InputException;
import org.spatten.workloads.trace.RowShape;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/** Whether the rows of a trace fit a machine. */
public final class MachineChecks {
  private MachineChecks() {}

  /**
   * Checks every row.
   *
   * @throws InputException naming the line, the column and the setting that would help
   */
  public static void check(Trace trace, Machine machine) {
    SpattenConfig config = machine.config();
    for (TraceRow row : trace.rows()) {
      RowShape shape = row.shape();
      if (shape.tokens() > config.maxTokens()) {
        throw new InputException(
            trace.name(),
            row.line(),
            "sentence_length_L is "
                + shape.tokens()
                + ", but the machine knows "
                + config.maxTokens()
                + " tokens; raise max-tokens");
      }
      int held = config.bufferKeys(shape.headSize());
      if (shape.keys() > held) {
        throw new InputException(
            trace.name(),
            row.line(),
            "key_fetch_num is "
                + shape.keys()
                + ", but a buffer holds "
                + held
                + " keys of "
                + shape.headSize()
                + " words; raise buffer-lines");
      }
    }
  }
}

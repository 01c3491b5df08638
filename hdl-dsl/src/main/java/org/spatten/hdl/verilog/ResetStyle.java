package org.spatten.hdl.verilog;

/** How the resets of a design act; domains without a reset keep none. */
public enum ResetStyle {
  /** Each domain's as the design says. */
  AS_DESCRIBED,
  /** All at the clock edge: FPGA flows. */
  SYNCHRONOUS,
  /**
   * All at once, in the sensitivity list: ASIC flows. The reset must be released synchronously to
   * the clock, as by a {@code ResetSynchroniser}.
   */
  ASYNCHRONOUS
}

package org.spatten.hdl.verilog;

/** The language of the emitted text. */
public enum Language {
  /** IEEE 1800-2012, the part that Verilator, Yosys and Icarus share; files end in {@code .sv}. */
  SYSTEM_VERILOG(".sv", "always_comb", "always_ff", "unique case"),
  /**
   * IEEE 1364-2005, for older tools; files end in {@code .v}. Enumerations become {@code
   * localparam}s, a failing check prints its message and stops, and cover points are left out.
   */
  VERILOG_2005(".v", "always @(*)", "always", "case");

  final String suffix;
  final String combinational;
  final String clocked;
  final String choice;

  Language(String suffix, String combinational, String clocked, String choice) {
    this.suffix = suffix;
    this.combinational = combinational;
    this.clocked = clocked;
    this.choice = choice;
  }

  boolean isOld() {
    return this == VERILOG_2005;
  }
}

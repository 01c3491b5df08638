package org.spatten.hdl.agree;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a tool gives up on a circuit that the others run: faults of the tool, seen and looked at.
 */
enum ToolLimit {
  /** Verilator 5.006 ends with an internal error of its optimiser. */
  VERILATOR_INTERNAL_ERROR("Internal Error"),
  /**
   * Verilator 5.006 writes C++ that g++ refuses when constants remove one of two writes of
   * different widths to a memory in only some instances of a module.
   */
  VERILATOR_BAD_CODE("__Vdlyvval__"),
  /**
   * Icarus 11 writes code that it cannot read for a shift of a memory's word at a constant address.
   */
  ICARUS_BAD_CODE("sim.vvp:"),
  /** Icarus 11 fails an assertion of its own while it compiles. */
  ICARUS_INTERNAL_ERROR("ivl: "),
  /** Icarus 11.0 runs {@code always_comb} for ever at time 0, and {@code always @*} differs. */
  ICARUS_NEVER_SETTLES("but was: 137"),
  /** Yosys needs more time than it is given for a proof. */
  NOT_DECIDED(TextProof.NOT_DECIDED);

  private final String sign;

  ToolLimit(String sign) {
    this.sign = sign;
  }

  /** The limit that a tool's message shows. */
  static Optional<ToolLimit> of(String message) {
    return Arrays.stream(values()).filter(limit -> message.contains(limit.sign)).findFirst();
  }
}

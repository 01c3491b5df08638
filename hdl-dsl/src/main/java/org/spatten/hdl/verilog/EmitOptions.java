package org.spatten.hdl.verilog;

/**
 * What the emitted text holds.
 *
 * @param sourceComments a trailing {@code // File.java:line} on each declaration
 * @param assertions checks and logs of the design
 */
public record EmitOptions(boolean sourceComments, boolean assertions) {
  /** Source comments and assertions. */
  public static final EmitOptions DEFAULT = new EmitOptions(true, true);

  public EmitOptions withSourceComments(boolean value) {
    return new EmitOptions(value, assertions);
  }

  public EmitOptions withAssertions(boolean value) {
    return new EmitOptions(sourceComments, value);
  }
}

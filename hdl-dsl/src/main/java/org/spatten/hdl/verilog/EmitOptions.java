package org.spatten.hdl.verilog;

/**
 * What the emitted text holds.
 *
 * @param sourceComments a trailing {@code // File.java:line} on each declaration
 * @param assertions checks and logs of the design
 * @param resets how resets act
 */
public record EmitOptions(boolean sourceComments, boolean assertions, ResetStyle resets) {
  /** Source comments and assertions, resets as the design describes them. */
  public static final EmitOptions DEFAULT = new EmitOptions(true, true, ResetStyle.AS_DESCRIBED);

  public EmitOptions withSourceComments(boolean value) {
    return new EmitOptions(value, assertions, resets);
  }

  public EmitOptions withAssertions(boolean value) {
    return new EmitOptions(sourceComments, value, resets);
  }

  public EmitOptions withResets(ResetStyle value) {
    return new EmitOptions(sourceComments, assertions, value);
  }
}

package org.spatten.hdl.verilog;

/**
 * What the emitted text holds.
 *
 * @param language the language of the text
 * @param sourceComments a trailing {@code // File.java:line} on each declaration
 * @param assertions checks and logs of the design
 * @param resets how resets act
 */
public record EmitOptions(
    Language language, boolean sourceComments, boolean assertions, ResetStyle resets) {
  /** SystemVerilog with source comments and assertions, resets as the design describes them. */
  public static final EmitOptions DEFAULT =
      new EmitOptions(Language.SYSTEM_VERILOG, true, true, ResetStyle.AS_DESCRIBED);

  public EmitOptions withLanguage(Language value) {
    return new EmitOptions(value, sourceComments, assertions, resets);
  }

  public EmitOptions withSourceComments(boolean value) {
    return new EmitOptions(language, value, assertions, resets);
  }

  public EmitOptions withAssertions(boolean value) {
    return new EmitOptions(language, sourceComments, value, resets);
  }

  public EmitOptions withResets(ResetStyle value) {
    return new EmitOptions(language, sourceComments, assertions, value);
  }
}

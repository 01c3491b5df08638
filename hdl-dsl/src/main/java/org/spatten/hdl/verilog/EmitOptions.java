package org.spatten.hdl.verilog;

/**
 * What the emitted text holds.
 *
 * @param language the language of the text
 * @param sourceComments a trailing {@code // File.java:line} on each declaration
 * @param assertions checks and logs of the design
 * @param resets how resets act
 * @param memoryWrappers each distinct memory as a module of its own, for a macro to replace
 */
public record EmitOptions(
    Language language,
    boolean sourceComments,
    boolean assertions,
    ResetStyle resets,
    boolean memoryWrappers) {
  /** SystemVerilog with source comments and assertions, resets as the design describes them. */
  public static final EmitOptions DEFAULT =
      new EmitOptions(Language.SYSTEM_VERILOG, true, true, ResetStyle.AS_DESCRIBED, false);

  public EmitOptions withLanguage(Language value) {
    return new EmitOptions(value, sourceComments, assertions, resets, memoryWrappers);
  }

  public EmitOptions withSourceComments(boolean value) {
    return new EmitOptions(language, value, assertions, resets, memoryWrappers);
  }

  public EmitOptions withAssertions(boolean value) {
    return new EmitOptions(language, sourceComments, value, resets, memoryWrappers);
  }

  public EmitOptions withResets(ResetStyle value) {
    return new EmitOptions(language, sourceComments, assertions, value, memoryWrappers);
  }

  /** Memories in modules of their own; see {@link org.spatten.hdl.memories.MemoryWrappers}. */
  public EmitOptions withMemoryWrappers(boolean value) {
    return new EmitOptions(language, sourceComments, assertions, resets, value);
  }
}

package org.spatten.hdl.verilog;

/**
 * What the emitted text holds.
 *
 * @param language the language of the text
 * @param sourceComments a trailing {@code // File.java:line} on each declaration
 * @param assertions checks and logs of the design
 * @param resets how resets act
 * @param laneLoops lanes that differ in a number only as one loop over arrays; in SystemVerilog
 * @param memoryWrappers each distinct memory as a module of its own, for a macro to replace
 */
public record EmitOptions(
    Language language,
    boolean sourceComments,
    boolean assertions,
    ResetStyle resets,
    boolean laneLoops,
    boolean memoryWrappers) {
  /** SystemVerilog with source comments and assertions, resets as the design describes them. */
  public static final EmitOptions DEFAULT =
      new EmitOptions(Language.SYSTEM_VERILOG, true, true, ResetStyle.AS_DESCRIBED, true, false);

  public EmitOptions withLanguage(Language value) {
    return new EmitOptions(value, sourceComments, assertions, resets, laneLoops, memoryWrappers);
  }

  public EmitOptions withSourceComments(boolean value) {
    return new EmitOptions(language, value, assertions, resets, laneLoops, memoryWrappers);
  }

  public EmitOptions withAssertions(boolean value) {
    return new EmitOptions(language, sourceComments, value, resets, laneLoops, memoryWrappers);
  }

  public EmitOptions withResets(ResetStyle value) {
    return new EmitOptions(language, sourceComments, assertions, value, laneLoops, memoryWrappers);
  }

  /** Whether lanes come as loops; without, every lane is written out under its own name. */
  public EmitOptions withLaneLoops(boolean value) {
    return new EmitOptions(language, sourceComments, assertions, resets, value, memoryWrappers);
  }

  /** Memories in modules of their own; see {@link org.spatten.hdl.memories.MemoryWrappers}. */
  public EmitOptions withMemoryWrappers(boolean value) {
    return new EmitOptions(language, sourceComments, assertions, resets, laneLoops, value);
  }
}

package org.spatten.hdl.verilog;

import java.util.Set;
import java.util.TreeSet;
import org.spatten.hdl.ir.Statement;

/**
 * What the emitted text holds.
 *
 * @param language the language of the text
 * @param sourceComments a trailing {@code // File.java:line} on each declaration
 * @param assertions checks and logs of the design
 * @param resets how resets act
 * @param laneLoops lanes and instances that differ in a number only as one loop over arrays; in
 *     SystemVerilog
 * @param withoutLayers layers of checks and logs to leave out
 * @param memoryWrappers each distinct memory as a module of its own, for a macro to replace
 */
public record EmitOptions(
    Language language,
    boolean sourceComments,
    boolean assertions,
    Set<String> withoutLayers,
    ResetStyle resets,
    boolean laneLoops,
    boolean memoryWrappers) {
  /** SystemVerilog with source comments and assertions, resets as the design describes them. */
  public static final EmitOptions DEFAULT =
      new EmitOptions(
          Language.SYSTEM_VERILOG, true, true, Set.of(), ResetStyle.AS_DESCRIBED, true, false);

  public EmitOptions {
    withoutLayers = Set.copyOf(withoutLayers);
  }

  public EmitOptions withLanguage(Language value) {
    return new EmitOptions(
        value, sourceComments, assertions, withoutLayers, resets, laneLoops, memoryWrappers);
  }

  public EmitOptions withSourceComments(boolean value) {
    return new EmitOptions(
        language, value, assertions, withoutLayers, resets, laneLoops, memoryWrappers);
  }

  public EmitOptions withAssertions(boolean value) {
    return new EmitOptions(
        language, sourceComments, value, withoutLayers, resets, laneLoops, memoryWrappers);
  }

  /** Without the checks and logs of one layer more. */
  public EmitOptions withoutLayer(String layer) {
    var layers = new TreeSet<>(withoutLayers);
    layers.add(layer);
    return new EmitOptions(
        language, sourceComments, assertions, layers, resets, laneLoops, memoryWrappers);
  }

  public EmitOptions withResets(ResetStyle value) {
    return new EmitOptions(
        language, sourceComments, assertions, withoutLayers, value, laneLoops, memoryWrappers);
  }

  /** Whether lanes and instances come as loops; without, each is written out under its own name. */
  public EmitOptions withLaneLoops(boolean value) {
    return new EmitOptions(
        language, sourceComments, assertions, withoutLayers, resets, value, memoryWrappers);
  }

  /** Memories in modules of their own; see {@link org.spatten.hdl.memories.MemoryWrappers}. */
  public EmitOptions withMemoryWrappers(boolean value) {
    return new EmitOptions(
        language, sourceComments, assertions, withoutLayers, resets, laneLoops, value);
  }

  /** Whether a statement is a check or a log that the text is to hold. */
  boolean holds(Statement statement) {
    return assertions
        && (statement instanceof Statement.Check || statement instanceof Statement.Log)
        && statement.layer().filter(withoutLayers::contains).isEmpty();
  }
}

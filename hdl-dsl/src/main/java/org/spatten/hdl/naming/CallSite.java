package org.spatten.hdl.naming;

import java.util.Optional;
import org.spatten.hdl.ir.SourceLine;

/**
 * The user's statement that is being executed.
 *
 * @param at file and line of the innermost user frame
 * @param name the variable, field or array that takes the result of the call, in snake case
 * @param repeated whether a loop makes many results for that name
 * @param element what tells the result from others of the same round of the loop: {@code _3} for
 *     element 3 of a vector; else empty
 */
public record CallSite(SourceLine at, Optional<String> name, boolean repeated, String element) {
  /** A statement whose result no variable takes. */
  public CallSite(SourceLine at) {
    this(at, Optional.empty(), false, "");
  }

  /** The same statement, its result under another name. */
  public CallSite withName(String newName) {
    return new CallSite(at, Optional.of(newName), false, "");
  }
}

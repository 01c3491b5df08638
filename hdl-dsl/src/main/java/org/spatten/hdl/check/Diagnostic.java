package org.spatten.hdl.check;

import org.spatten.hdl.ir.SourceLine;

/**
 * One thing that is wrong with a design.
 *
 * @param rule name of the rule that is broken, such as {@code undriven}
 * @param at the user's statement
 * @param message what was found and what to write instead
 */
public record Diagnostic(String rule, SourceLine at, String message) {
  @Override
  public String toString() {
    return at + ": " + message;
  }
}

package org.spatten.hdl.arith;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Sizes and tables that make no sense. */
final class ArithErrors {
  private ArithErrors() {}

  static DesignException error(String message) {
    return new DesignException(CallSites.line(), message);
  }

  static void requireRange(String what, long value, long least, long greatest) {
    if (value < least || value > greatest) {
      throw error(what + " is " + least + " to " + greatest + ", not " + value);
    }
  }
}

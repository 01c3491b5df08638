package org.spatten.hdl.foreign;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Foreign functions that C could not have. */
final class DpiErrors {
  private static final int WIDEST = 64;

  private DpiErrors() {}

  static void requireWidth(String what, int width) {
    if (width > WIDEST) {
      throw error(
          what + " has " + width + " bits; a C function takes and returns at most 64, give parts");
    }
  }

  static void requireCount(String function, int expected, int found) {
    if (expected != found) {
      throw error(function + " takes " + expected + " arguments, not " + found);
    }
  }

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }
}

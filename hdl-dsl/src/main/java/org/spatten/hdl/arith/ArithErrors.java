package org.spatten.hdl.arith;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Sizes and tables that make no sense. */
final class ArithErrors {
  private ArithErrors() {}

  static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  /** The digits of a pattern. */
  static String pattern(String what, String pattern, int width) {
    var digits = pattern.replace("_", "");
    if (!digits.matches("[01?]{" + width + "}")) {
      throw error(
          what
              + " of a decode table is "
              + width
              + (width == 1 ? " digit" : " digits")
              + " of 0, 1 and ?, not \""
              + pattern
              + "\"");
    }
    return digits;
  }

  static void requireAgreement(String first, String firstOutput, String second, String output) {
    for (int digit = 0; digit < output.length(); digit++) {
      int both = firstOutput.charAt(digit) + output.charAt(digit);
      if (both == '0' + '1') {
        throw error(
            "the patterns \""
                + first
                + "\" and \""
                + second
                + "\" match a common input, but output bit "
                + (output.length() - 1 - digit)
                + " is 0 in one and 1 in the other; make one of the patterns narrower");
      }
    }
  }

  static void requireInputWidth(int expected, int found) {
    if (found != expected) {
      throw error(
          "the decode table has inputs of " + expected + " bits, but this one has " + found);
    }
  }
}

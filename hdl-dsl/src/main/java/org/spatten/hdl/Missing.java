package org.spatten.hdl;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** A user's null, most often a field that the constructor gives a value only further down. */
final class Missing {
  private Missing() {}

  static <T> T require(T given) {
    if (given == null) {
      throw new DesignException(
          CallSites.lineOfMistake(),
          "null where hardware, a shape or statements belong; a field must have its value before"
              + " it is used");
    }
    return given;
  }
}

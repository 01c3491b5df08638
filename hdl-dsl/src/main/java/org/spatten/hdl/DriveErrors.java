package org.spatten.hdl;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Assignments and state in the wrong place. */
final class DriveErrors {
  private DriveErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  static DesignException notAPlace(Ground<?> value, boolean atEdge) {
    return error(
        (atEdge ? "next" : "set")
            + " on a value that is computed; only outputs, wires, registers and inputs of"
            + " children can be driven");
  }

  static DesignException setOfRegister(Sig sig) {
    return error(
        "`" + sig.name() + "` is a register and takes its value at the clock edge; write next");
  }

  static DesignException nextOfWire(Sig sig) {
    return error("`" + sig.name() + "` is not a register; write set");
  }

  static DesignException readOnly(Sig sig, boolean input) {
    return error(
        input
            ? "`" + sig.name() + "` is an input and is driven from outside, after instance(..)"
            : "`" + sig.name() + "` cannot be driven; it already has its value");
  }

  /** Fails unless a format has a place for each argument. */
  static void requirePlaces(String format, int arguments) {
    int places = format.split("\\{\\}", -1).length - 1;
    if (places != arguments) {
      throw error(
          "the format \"%s\" has %d times {} for %d values; write one {} for each value"
              .formatted(format, places, arguments));
    }
  }

  static DesignException noLabel() {
    return error("a branch of choose for no value; give isAny(..) at least one");
  }

  static DesignException insideWhen(String what) {
    return error(
        what + " inside a when or choose; move it before, hardware exists unconditionally");
  }

  static DesignException detachedBranch(String what) {
    return error(what + " must follow its when or choose directly; other statements stand between");
  }

  static DesignException repeatedLabel(Object label) {
    return error("is(" + label + ") for the second time in one choose");
  }

  static DesignException resetIsNoConstant(Ground<?> register) {
    return noConstant("the reset value of " + register.display());
  }

  static DesignException noConstant(String what) {
    return error(what + " is not a constant; write a literal");
  }

  static DesignException domainNeedsASignal(String what) {
    return error(
        "the " + what + " of a clock domain must be a port, register or wire; name it first");
  }

  static DesignException resetIsUsed(String domain) {
    return error(
        "clock domain `%s` resets a register already; write withoutReset() first, or give its"
                .formatted(domain)
            + " registers no reset value");
  }

  static DesignException noReset(String domain) {
    return error(
        "a reset value in clock domain `%s`, which has no reset; leave it out, or use a domain with"
                .formatted(domain)
            + " a reset");
  }

  static DesignException frequency(String domain, long hertz) {
    return error(
        "clock domain `"
            + domain
            + "` cannot run at "
            + hertz
            + " hertz; give it 1 to 500,000,000,000");
  }

  static DesignException partOfDynamicPart(Sig sig) {
    return error(
        "a part of a dynamically chosen part of `"
            + sig.name()
            + "` cannot be driven; choose the bits in one step");
  }
}

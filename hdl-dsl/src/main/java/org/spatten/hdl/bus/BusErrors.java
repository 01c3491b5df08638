package org.spatten.hdl.bus;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Addresses and widths that do not suit a bus. */
final class BusErrors {
  private BusErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.line(), message);
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  static DesignException unaligned(long address, int bytes) {
    long below = address - Math.floorMod(address, (long) bytes);
    return error(
        "no word of "
            + bytes
            + " bytes begins at "
            + hex(address)
            + "; write "
            + hex(below)
            + " or "
            + hex(below + bytes));
  }

  static DesignException beyond(long address, int bits) {
    return error(
        "address " + hex(address) + " is beyond the " + bits + " bits of the bus's addresses");
  }

  static DesignException twice(long address, String how) {
    return error("two registers at " + hex(address) + " are " + how + "; give one another address");
  }

  static DesignException noRoomForRanges(int bits) {
    return error("addresses of " + bits + " bits hold no two slaves; a crossbar takes 13 or more");
  }

  static DesignException overlap(int first, int second, long address) {
    return error("slaves " + first + " and " + second + " both have the address " + hex(address));
  }

  static DesignException tooWide(int width, int busWidth) {
    return error(
        "a register of "
            + width
            + " bits does not fit the "
            + busWidth
            + " of the bus; cut it into several");
  }
}

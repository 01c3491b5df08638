package org.spatten.hdl.bus;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Addresses and widths that do not suit a bus. */
final class BusErrors {
  private BusErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  static void requireDataWidth(int bits) {
    if (bits < 8 || bits > 1024 || Integer.bitCount(bits) != 1) {
      throw error("an AXI4 data bus has 8, 16, .. or 1024 bits, not " + bits);
    }
  }

  static void requireLiteDataWidth(int bits) {
    if (bits != 32 && bits != 64) {
      throw error("an AXI4-Lite data bus has 32 or 64 bits, not " + bits);
    }
  }

  static void requireMastersAndSlaves(int masters, int slaves) {
    if (masters < 1 || slaves < 1) {
      throw error(
          "a crossbar connects at least 1 master and 1 slave, not %d and %d"
              .formatted(masters, slaves));
    }
  }

  static DesignException noPages(long base, long size) {
    return error(
        "a range of addresses begins at a multiple of 4096 and has a multiple of 4096 bytes, not "
            + hex(base)
            + " and "
            + size);
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

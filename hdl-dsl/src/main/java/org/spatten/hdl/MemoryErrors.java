package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Checks of memories. */
final class MemoryErrors {
  private MemoryErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  static void requireAddress(String memory, int width, UInt address) {
    if (address.width() != width) {
      var remedy = address.width() > width ? "truncateTo(" : "extendTo(";
      throw error(
          "memory `"
              + memory
              + "` is addressed by "
              + width
              + " bits, but the address has "
              + address.width()
              + "; write "
              + remedy
              + width
              + ") on the address");
    }
  }

  static void requireLanes(int width, int lanes) {
    if (lanes < 1 || width % lanes != 0) {
      throw error("words of " + width + " bits cannot be divided into " + lanes + " equal lanes");
    }
  }

  static void requireMask(String memory, int lanes, Bits mask) {
    if (mask.width() != lanes) {
      throw error(
          "memory `"
              + memory
              + "` has "
              + lanes
              + (lanes == 1 ? " lane" : " lanes")
              + ", but the mask has "
              + mask.width()
              + " bits; write .lanes("
              + mask.width()
              + ") where the memory is made");
    }
  }

  static DesignException readOnly(String memory) {
    return error(
        "`" + memory + "` is a rom; write memory(..).contents(..) for one that is written");
  }

  static DesignException tooManyWords(int words, int depth) {
    return error(words + " words for a memory of " + depth);
  }

  static DesignException wordDoesNotFit(int index, BigInteger word, int width) {
    return error("word " + index + " is " + word + ", which does not fit in " + width + " bits");
  }

  static DesignException unreadable(String file) {
    return error("cannot read " + file + "; check its name");
  }

  static DesignException noHexWord(String file, int line, String found) {
    return error(
        file + ":" + line + " has `" + found + "` where a hexadecimal word or @address belongs");
  }

  static DesignException addressBeyond(String file, int line, BigInteger address, int depth) {
    return error(
        file + ":" + line + " gives word " + address + " of a memory of " + depth + " words");
  }

  static DesignException hexWordTooWide(String file, int line, String word, int width) {
    return error(file + ":" + line + " has " + word + ", which does not fit in " + width + " bits");
  }

  static DesignException inUse(String memory, String what) {
    return error(
        "memory `" + memory + "` is already in use; call " + what + " where the memory is made");
  }
}

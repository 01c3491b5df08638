package org.spatten.hdl.crossing;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.Sizes;

/** Sizes that no crossing can have. */
final class CrossingErrors {
  private CrossingErrors() {}

  static void requireStages(int stages) {
    if (stages < 2 || stages > Sizes.MOST_PARTS) {
      throw new DesignException(
          CallSites.lineOfMistake(),
          "a synchroniser needs 2 registers in a row, or 3 for very fast clocks, not " + stages);
    }
  }

  static void requirePowerOfTwo(int depth) {
    if (Integer.bitCount(depth) != 1 || depth < 1) {
      int above = Math.max(1, Integer.highestOneBit(Math.max(depth, 1)) * (depth > 1 ? 2 : 1));
      throw new DesignException(
          CallSites.lineOfMistake(),
          "a StreamFifoCC counts in gray code and needs a power of two as its depth; write "
              + above
              + " instead of "
              + depth);
    }
  }
}

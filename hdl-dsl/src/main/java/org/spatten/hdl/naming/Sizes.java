package org.spatten.hdl.naming;

import org.spatten.hdl.ir.DesignException;

/** Fails at the user's line for sizes that no hardware has. */
public final class Sizes {
  /** Of parts that are described one by one; far beyond any use, so that a mistake has an end. */
  public static final int MOST_PARTS = 1 << 20;

  /** Of words of a queue or memory. */
  public static final int MOST_WORDS = 1 << 30;

  private Sizes() {}

  /** {@code what} is such as "the length of a shift register". */
  public static void requireAtLeast(String what, long value, long least) {
    if (value < least) {
      throw error(what + " must be at least " + least + ", not " + value);
    }
  }

  /** {@code what} is such as "the length of a shift register". */
  public static void requireRange(String what, long value, long least, long greatest) {
    if (value < least || value > greatest) {
      throw error(what + " is " + least + " to " + greatest + ", not " + value);
    }
  }

  /** A number of parts. */
  public static void requireParts(String what, long value, long least) {
    requireAmount(what, value, least, MOST_PARTS);
  }

  /** A number of words. */
  public static void requireWords(String what, long value) {
    requireAmount(what, value, 1, MOST_WORDS);
  }

  private static void requireAmount(String what, long value, long least, long greatest) {
    requireAtLeast(what, value, least);
    if (value > greatest) {
      throw error(what + " is at most " + greatest + ", not " + value);
    }
  }

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }
}

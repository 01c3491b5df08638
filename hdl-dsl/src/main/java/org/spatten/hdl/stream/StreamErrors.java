package org.spatten.hdl.stream;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.Sizes;

/** Sizes that no cell can have. */
final class StreamErrors {
  private StreamErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  /** Fails for a cell without streams; {@code what} is such as "a StreamArbiter". */
  static void requireStreams(String what, int count) {
    if (count < 1) {
      throw error(what + " connects at least 1 stream on each side, not " + count);
    }
    Sizes.requireParts("the number of streams of " + what, count, 1);
  }

  /** Fails for sides of a width adapter that cannot be. */
  static void requireFactor(String what, int narrow, int factor) {
    Sizes.requireParts(what, narrow, 1);
    Sizes.requireRange(
        "the factor of a width adapter", factor, 1, Math.max(1, Sizes.MOST_PARTS / narrow));
  }

  static void requireRoom(int depth, int beat) {
    if (depth < beat) {
      throw error("a queue of " + depth + " elements has no room for a beat of " + beat);
    }
  }
}

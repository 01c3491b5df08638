package org.spatten.hdl.stream;

import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

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
  }

  static void requireRoom(int depth, int beat) {
    if (depth < beat) {
      throw error("a queue of " + depth + " elements has no room for a beat of " + beat);
    }
  }
}

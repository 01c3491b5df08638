package org.spatten.hdl.verilog;

import java.util.BitSet;
import org.spatten.hdl.ir.Signal;

/** Some signals of one module, by their numbers. */
final class SignalSet {
  private final BitSet ids = new BitSet();

  boolean contains(Signal signal) {
    return ids.get(signal.id());
  }

  /** Whether the signal was not in the set before. */
  boolean add(Signal signal) {
    if (ids.get(signal.id())) {
      return false;
    }
    ids.set(signal.id());
    return true;
  }
}

package org.spatten.hdl.check;

import java.util.List;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** Signals' numbers, which make arrays out of tables by signal. */
final class Ids {
  private Ids() {}

  /** One more than the greatest number of a signal of the module. */
  static int bound(Module.Defined module) {
    return Math.max(bound(module.ports()), bound(module.signals()));
  }

  private static int bound(List<Signal> signals) {
    int bound = 0;
    for (var signal : signals) {
      bound = Math.max(bound, signal.id() + 1);
    }
    return bound;
  }
}

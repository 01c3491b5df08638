package org.spatten.hdl.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** Which clocks the ports of a design's top belong to, for testbenches. */
public final class PortClocks {
  private PortClocks() {}

  /**
   * The clock ports whose state drives an output, or takes an input, by the names of the ports. A
   * port that touches no state is left out; registers that are marked as crossing take nothing.
   */
  public static Map<String, Set<Signal>> of(Design design) {
    var clocks = new HashMap<String, Set<Signal>>();
    if (design.top() instanceof Module.Defined top) {
      new ClockCrossingRule()
          .clocks(top, PortDependencies.of(design))
          .forEach((port, found) -> clocks.put(port.name(), found));
    }
    return clocks;
  }
}

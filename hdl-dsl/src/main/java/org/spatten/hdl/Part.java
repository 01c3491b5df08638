package org.spatten.hdl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/**
 * A module as it is driven in some places of a design.
 *
 * @param beats of its domains
 * @param enables the ports that stop its clocks
 */
record Part(Module module, List<Beat> beats, Map<Signal, Signal> enables) {
  Optional<Signal> enable(Signal clock) {
    return Optional.ofNullable(enables.get(clock));
  }
}

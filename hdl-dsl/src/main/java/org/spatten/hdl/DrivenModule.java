package org.spatten.hdl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/**
 * A module in the configurations that some places of a design give its domains.
 *
 * @param configs of its domains, in their order
 * @param enables the ports that stop its clocks
 */
record DrivenModule(Module module, List<DomainConfig> configs, Map<Signal, Signal> enables) {
  Optional<Signal> enable(Signal clock) {
    return Optional.ofNullable(enables.get(clock));
  }
}

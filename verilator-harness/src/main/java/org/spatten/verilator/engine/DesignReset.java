package org.spatten.verilator.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.verilator.source.ModelReset;

/** Finds the inputs of the top module that reset registers, in it or further down. */
final class DesignReset {
  private final Design design;
  private final Map<String, List<ModelReset>> known = new HashMap<>();

  private DesignReset(Design design) {
    this.design = design;
  }

  static Optional<ModelReset> find(Design design) {
    return all(design).stream().findFirst();
  }

  static List<ModelReset> all(Design design) {
    return new DesignReset(design).of(design.top());
  }

  private List<ModelReset> of(Module module) {
    if (!(module instanceof Module.Defined defined)) {
      return List.of();
    }
    var found = known.get(module.name());
    if (found == null) {
      found = search(defined);
      known.put(module.name(), found);
    }
    return found;
  }

  private List<ModelReset> search(Module.Defined defined) {
    var own =
        Stream.concat(
                defined.registers().stream().map(Register::domain),
                defined.syncReads().stream().map(SyncRead::domain))
            .flatMap(DesignReset::ofDomain);
    var children = defined.instances().stream().flatMap(this::ofChild);
    return Stream.concat(own, children)
        .filter(r -> defined.ports().stream().anyMatch(p -> p.name().equals(r.port())))
        .distinct()
        .toList();
  }

  private static Stream<ModelReset> ofDomain(ClockDomain domain) {
    return domain.reset().stream()
        .map(signal -> new ModelReset(signal.name(), domain.resetActiveHigh()));
  }

  private Stream<ModelReset> ofChild(Instance child) {
    return of(design.module(child.module())).stream()
        .flatMap(
            inner ->
                child.connections().stream()
                    .filter(c -> c.childPort().name().equals(inner.port()))
                    .map(c -> new ModelReset(c.parentSignal().name(), inner.activeHigh())));
  }
}

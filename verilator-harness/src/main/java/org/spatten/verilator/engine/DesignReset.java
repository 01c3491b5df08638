package org.spatten.verilator.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.verilator.source.ModelReset;

/** Finds the input of the top module that resets the registers, in it or further down. */
final class DesignReset {
  private final Design design;

  private DesignReset(Design design) {
    this.design = design;
  }

  static Optional<ModelReset> find(Design design) {
    return new DesignReset(design).of(design.top());
  }

  private Optional<ModelReset> of(Module module) {
    if (!(module instanceof Module.Defined defined)) {
      return Optional.empty();
    }
    var own =
        Stream.concat(
                defined.registers().stream().map(Register::domain),
                defined.syncReads().stream().map(SyncRead::domain))
            .flatMap(DesignReset::ofDomain);
    var children = defined.instances().stream().flatMap(child -> ofChild(child).stream());
    return Stream.concat(own, children)
        .filter(r -> defined.ports().stream().anyMatch(p -> p.name().equals(r.port())))
        .findFirst();
  }

  private static Stream<ModelReset> ofDomain(ClockDomain domain) {
    return domain.reset().stream()
        .map(signal -> new ModelReset(signal.name(), domain.resetActiveHigh()));
  }

  private Optional<ModelReset> ofChild(org.spatten.hdl.ir.Instance child) {
    return of(design.module(child.module()))
        .flatMap(
            inner ->
                child.connections().stream()
                    .filter(c -> c.childPort().name().equals(inner.port()))
                    .map(c -> new ModelReset(c.parentSignal().name(), inner.activeHigh()))
                    .findFirst());
  }
}

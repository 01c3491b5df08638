package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain.Edge;

/**
 * How the domains of a component work in one place of a design.
 *
 * @param all of its domains, in their order
 */
record DomainConfigs(Body body, List<DomainConfig> all) {
  static DomainConfigs ofTop(Body top) {
    var configs = new ArrayList<DomainConfig>();
    for (var domain : top.domains.all()) {
      configs.add(config(top, configs, domain, DomainConfig.STANDARD));
    }
    return new DomainConfigs(top, List.copyOf(configs));
  }

  /** How the domains of a child work. */
  DomainConfigs of(Child child) {
    var inside = child.definition;
    var childConfigs = new ArrayList<DomainConfig>();
    for (var domain : inside.domains.all()) {
      var above = child.outer(domain);
      var config = config(inside, childConfigs, domain, outside(above));
      if (domain.used() && domain.hasPorts()) {
        require(child, above, config);
      }
      childConfigs.add(config);
    }
    return new DomainConfigs(inside, List.copyOf(childConfigs));
  }

  private void require(Child child, Domain above, DomainConfig config) {
    var edge = of(above).edge();
    if ((child.isExternal() ? Edge.RISING : config.edge()) != edge) {
      throw OwnershipErrors.otherEdge(child, above, edge);
    }
    if (child.isExternal() && outside(above).enabled()) {
      throw OwnershipErrors.noEnable(child, above);
    }
  }

  DomainConfig of(Domain domain) {
    return all.get(body.domains.all().indexOf(domain));
  }

  /** What a child takes over from a domain. */
  private DomainConfig outside(Domain domain) {
    var own = of(domain);
    boolean enabled = own.enabled() || domain.enable().isPresent();
    return new DomainConfig(own.edge(), own.kind(), own.activeHigh(), enabled);
  }

  /** A domain with the clock of another works at its edges and stops with it. */
  private static DomainConfig config(
      Body body, List<DomainConfig> earlier, Domain domain, DomainConfig outside) {
    return domain.within(
        domain.origin().map(o -> earlier.get(body.domains.all().indexOf(o))).orElse(outside));
  }
}

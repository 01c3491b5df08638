package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain.Edge;

/**
 * How the domains of a component work in one place of a design.
 *
 * @param beats of its domains, in their order
 */
record Driving(Body body, List<Beat> beats) {
  static Driving ofTop(Body top) {
    var beats = new ArrayList<Beat>();
    for (var domain : top.domains.all()) {
      beats.add(beat(top, beats, domain, Beat.STANDARD));
    }
    return new Driving(top, List.copyOf(beats));
  }

  /** How the domains of a child work. */
  Driving of(Child child) {
    var inside = child.definition;
    var childsBeats = new ArrayList<Beat>();
    for (var domain : inside.domains.all()) {
      var above = child.outer(domain);
      var beat = beat(inside, childsBeats, domain, outside(above));
      if (domain.used() && domain.hasPorts()) {
        require(child, above, beat);
      }
      childsBeats.add(beat);
    }
    return new Driving(inside, List.copyOf(childsBeats));
  }

  private void require(Child child, Domain above, Beat beat) {
    var edge = of(above).edge();
    if ((child.isExternal() ? Edge.RISING : beat.edge()) != edge) {
      throw OwnershipErrors.otherEdge(child, above, edge);
    }
    if (child.isExternal() && outside(above).enabled()) {
      throw OwnershipErrors.noEnable(child, above);
    }
  }

  Beat of(Domain domain) {
    return beats.get(body.domains.all().indexOf(domain));
  }

  /** What a child takes over from a domain. */
  private Beat outside(Domain domain) {
    var own = of(domain);
    boolean enabled = own.enabled() || domain.enable().isPresent();
    return new Beat(own.edge(), own.kind(), own.activeHigh(), enabled);
  }

  /** A domain with the clock of another works at its edges and stops with it. */
  private static Beat beat(Body body, List<Beat> earlier, Domain domain, Beat outside) {
    return domain.within(
        domain.origin().map(o -> earlier.get(body.domains.all().indexOf(o))).orElse(outside));
  }
}

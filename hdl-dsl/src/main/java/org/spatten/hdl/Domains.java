package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;

/** The clock domains of a component, its default one first. */
final class Domains {
  private final List<Domain> all = new ArrayList<>();

  Domains(Body body) {
    all.add(new Domain(body, "default", "clk", "rst", body.at));
  }

  Domain standard() {
    return all.get(0);
  }

  Domain add(Domain domain) {
    all.add(domain);
    return domain;
  }

  List<Domain> all() {
    return all;
  }

  boolean anySpecial() {
    for (var domain : all) {
      if (domain.isSpecial()) {
        return true;
      }
    }
    return false;
  }

  /** Clocks and resets in use, in the order of ports. */
  List<Sig> ports() {
    var ports = new ArrayList<Sig>();
    for (var domain : all) {
      if (domain.hasPorts() && domain.used()) {
        ports.add(domain.clock());
      }
      if (domain.hasPorts() && domain.resetUsed()) {
        ports.add(domain.reset());
      }
    }
    return ports;
  }
}

package org.spatten.hdl.sim;

import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;

/** Reset and enable of clock domains as one-bit nodes. */
final class Domains {
  private final Lowering lowering;
  private final Graph g;
  private final Scope scope;

  Domains(Lowering lowering, Scope scope) {
    this.lowering = lowering;
    this.g = lowering.words().g;
    this.scope = scope;
  }

  /** Reset is active. */
  Node reset(ClockDomain domain) {
    if (domain.reset().isEmpty()) {
      return g.constant(0);
    }
    Node level = lowering.signals().value(scope, domain.reset().get())[0];
    return domain.resetActiveHigh() ? level : g.xor(level, g.constant(1));
  }

  /** The domain's enable, 1 without one. */
  Node enabled(ClockDomain domain) {
    return domain.enable().isEmpty()
        ? g.constant(1)
        : lowering.signals().value(scope, domain.enable().get())[0];
  }

  /** {@code condition}, in an enabled cycle. */
  Node acting(ClockDomain domain, Expr condition) {
    return g.and(lowering.bit(condition, scope), enabled(domain));
  }

  /** {@code reached}, in an enabled cycle outside reset. */
  Node checking(ClockDomain domain, Expr reached) {
    return g.and(acting(domain, reached), g.xor(reset(domain), g.constant(1)));
  }
}

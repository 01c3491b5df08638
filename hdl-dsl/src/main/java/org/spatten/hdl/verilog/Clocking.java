package org.spatten.hdl.verilog;

import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Signal;

/** The headers of clocked blocks. */
final class Clocking {
  private final ModuleContext context;

  Clocking(ModuleContext context) {
    this.context = context;
  }

  /** {@code @(posedge clk)}, with the reset's edge when it is asynchronous and wanted. */
  String event(ClockDomain domain, boolean withReset) {
    String edge = domain.edge() == ClockDomain.Edge.RISING ? "posedge " : "negedge ";
    String event = "@(" + edge + read(domain.clock());
    boolean asynchronous = domain.resetKind() == ClockDomain.ResetKind.ASYNCHRONOUS;
    if (withReset && asynchronous) {
      String active = domain.resetActiveHigh() ? "posedge " : "negedge ";
      event += " or " + active + read(domain.reset().orElseThrow());
    }
    return event + ")";
  }

  /** The condition under which the reset acts. */
  String inReset(ClockDomain domain) {
    return (domain.resetActiveHigh() ? "" : "!") + read(domain.reset().orElseThrow());
  }

  /** The condition under which it does not. */
  String outsideReset(ClockDomain domain) {
    return (domain.resetActiveHigh() ? "!" : "") + read(domain.reset().orElseThrow());
  }

  String read(Signal signal) {
    String name = context.signals.of(signal);
    context.used.whole(name);
    return name;
  }
}

package org.spatten.hdl.verilog;

import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.DomainRewrite;
import org.spatten.hdl.ir.Module;

/** A module with the resets of all its domains in one style. */
final class ResetRewrite {
  private ResetRewrite() {}

  static Module.Defined of(Module.Defined module, ResetStyle style) {
    return switch (style) {
      case AS_DESCRIBED -> module;
      case SYNCHRONOUS -> of(module, ResetKind.SYNCHRONOUS);
      case ASYNCHRONOUS -> of(module, ResetKind.ASYNCHRONOUS);
    };
  }

  private static Module.Defined of(Module.Defined module, ResetKind kind) {
    return DomainRewrite.of(
        module,
        d ->
            d.resetKind() == ResetKind.NONE
                ? d
                : new ClockDomain(
                    d.name(),
                    d.clock(),
                    d.edge(),
                    kind,
                    d.resetActiveHigh(),
                    d.reset(),
                    d.enable()));
  }
}

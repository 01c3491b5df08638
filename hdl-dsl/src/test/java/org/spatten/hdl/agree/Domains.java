package org.spatten.hdl.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

/**
 * The clock domains of all modules of one design; each module has its own ports for them.
 *
 * @param together whether several clocks may tick at one instant
 */
record Domains(List<Kind> kinds, boolean together) {
  /** What a domain is like. */
  record Kind(Edge edge, ResetKind reset, boolean activeHigh, boolean enabled) {}

  private static final List<ResetKind> RESETS =
      List.of(
          ResetKind.SYNCHRONOUS,
          ResetKind.SYNCHRONOUS,
          ResetKind.SYNCHRONOUS,
          ResetKind.ASYNCHRONOUS,
          ResetKind.ASYNCHRONOUS,
          ResetKind.NONE);

  static Domains of(Random random) {
    var kinds = new ArrayList<Kind>();
    int count = List.of(1, 1, 2, 3).get(random.nextInt(4));
    for (int i = 0; i < count; i++) {
      var edge = random.nextInt(4) == 3 ? Edge.FALLING : Edge.RISING;
      var reset = RESETS.get(random.nextInt(RESETS.size()));
      kinds.add(new Kind(edge, reset, random.nextInt(3) < 2, random.nextInt(5) == 4));
    }
    return new Domains(kinds, random.nextInt(2) == 1);
  }

  /** Declares the ports; in a design their names are the same everywhere. */
  List<ClockDomain> declare(Circuit circuit) {
    var domains = new ArrayList<ClockDomain>();
    for (int i = 0; i < kinds.size(); i++) {
      var kind = kinds.get(i);
      var clock = circuit.in("clk_" + i, new Type.ClockType());
      var reset =
          kind.reset() == ResetKind.NONE
              ? Optional.<Signal>empty()
              : Optional.of(circuit.in("rst_" + i, Circuit.BOOL));
      var enable =
          kind.enabled()
              ? Optional.of(circuit.in("enable_" + i, Circuit.BOOL))
              : Optional.<Signal>empty();
      domains.add(
          new ClockDomain(
              "domain_" + i, clock, kind.edge(), kind.reset(), kind.activeHigh(), reset, enable));
    }
    return domains;
  }
}

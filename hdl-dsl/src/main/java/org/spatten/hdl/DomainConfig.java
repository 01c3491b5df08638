package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.ClockDomain.ResetKind;

/**
 * The configuration that a child takes over from the domain that drives it, where it says nothing
 * itself.
 *
 * @param kind how a reset acts, where there is one
 * @param enabled whether an enable comes from outside
 */
record DomainConfig(Edge edge, ResetKind kind, boolean activeHigh, boolean enabled) {
  static final DomainConfig STANDARD =
      new DomainConfig(Edge.RISING, ResetKind.SYNCHRONOUS, true, false);

  /**
   * What distinguishes a module configured so from one of another configuration, for the name of
   * its file.
   */
  List<String> differences(DomainConfig other) {
    var words = new ArrayList<String>();
    if (edge != other.edge) {
      words.add(edge == Edge.RISING ? "rising" : "falling");
    }
    if (kind != other.kind) {
      words.add(kind == ResetKind.SYNCHRONOUS ? "sync" : "async");
    }
    if (activeHigh != other.activeHigh) {
      words.add(activeHigh ? "high" : "low");
    }
    if (enabled != other.enabled) {
      words.add(enabled ? "enabled" : "free");
    }
    return words;
  }
}

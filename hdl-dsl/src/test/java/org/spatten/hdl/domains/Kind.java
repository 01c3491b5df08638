package org.spatten.hdl.domains;

import org.spatten.hdl.Domain;

/** Kinds of clock domains that cells of the library are put in. */
enum Kind {
  STANDARD(true, false, true, false),
  FALLING(false, false, true, false),
  LOW(true, false, false, false),
  ASYNCHRONOUS(true, true, true, false),
  ASYNCHRONOUS_LOW(true, true, false, false),
  ENABLED(true, false, true, true),
  ALL(false, true, false, true);

  final boolean rising;
  final boolean asynchronous;
  final boolean activeHigh;
  final boolean enabled;

  Kind(boolean rising, boolean asynchronous, boolean activeHigh, boolean enabled) {
    this.rising = rising;
    this.asynchronous = asynchronous;
    this.activeHigh = activeHigh;
    this.enabled = enabled;
  }

  /** Gives a domain this kind, but for its enable. */
  void style(Domain domain) {
    if (!rising) {
      domain.fallingEdge();
    }
    if (asynchronous) {
      domain.asynchronousReset();
    }
    if (!activeHigh) {
      domain.activeLowReset();
    }
  }
}

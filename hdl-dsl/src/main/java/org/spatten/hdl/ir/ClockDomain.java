package org.spatten.hdl.ir;

import java.util.Optional;

/**
 * The clock, reset and enable that a register, memory write, synchronous read or check obeys.
 *
 * @param clock a signal of type {@link Type.ClockType}
 * @param reset of type Bool; empty exactly when {@code resetKind} is {@code NONE}
 * @param enable when present, state changes only in cycles in which it is 1 (reset acts regardless)
 */
public record ClockDomain(
    String name,
    Signal clock,
    Edge edge,
    ResetKind resetKind,
    boolean resetActiveHigh,
    Optional<Signal> reset,
    Optional<Signal> enable) {
  /** The clock edge at which state changes. */
  public enum Edge {
    RISING,
    FALLING
  }

  /** How the reset acts. */
  public enum ResetKind {
    SYNCHRONOUS,
    ASYNCHRONOUS,
    NONE
  }

  /** Whether the state of both changes at the same edges of one clock. */
  public boolean ticksWith(ClockDomain other) {
    return clock.equals(other.clock) && edge == other.edge;
  }

  /** The same domain without an enable. */
  public ClockDomain alwaysEnabled() {
    return new ClockDomain(name, clock, edge, resetKind, resetActiveHigh, reset, Optional.empty());
  }

  // Written out because the compiler's own is linked by slow method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof ClockDomain domain
        && domain.name.equals(name)
        && domain.clock.equals(clock)
        && domain.edge == edge
        && domain.resetKind == resetKind
        && domain.resetActiveHigh == resetActiveHigh
        && domain.reset.equals(reset)
        && domain.enable.equals(enable);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + clock.hashCode();
  }

  @Override
  public String toString() {
    return "ClockDomain[name="
        + name
        + ", clock="
        + clock
        + ", edge="
        + edge
        + ", resetKind="
        + resetKind
        + ", resetActiveHigh="
        + resetActiveHigh
        + ", reset="
        + reset
        + ", enable="
        + enable
        + "]";
  }
}

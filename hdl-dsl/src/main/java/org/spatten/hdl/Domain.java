package org.spatten.hdl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;

/** A clock of a component and the reset and enable that go with it. */
public final class Domain {
  /** So that half a period is a whole number of picoseconds. */
  private static final long MAX_HERTZ = 500_000_000_000L;

  private final Body body;
  private final String name;
  private final Sig clock;
  private final Sig reset;
  private final Optional<Domain> origin;
  private Optional<Sig> enable = Optional.empty();
  private Optional<Sig> inverse = Optional.empty();
  private OptionalLong hertz = OptionalLong.empty();
  private Edge edge = Edge.RISING;
  private ResetKind resetKind = ResetKind.SYNCHRONOUS;
  private boolean activeHigh = true;
  private boolean used;
  private boolean resetUsed;
  private Optional<ClockDomain> frozen = Optional.empty();

  Domain(Body body, String name, String clockName, String resetName, SourceLine at) {
    this.body = body;
    this.name = name;
    this.clock = port(clockName, Type.ClockType.CLOCK, at);
    this.reset = port(resetName, Type.BoolType.BOOL, at);
    this.origin = Optional.empty();
  }

  private Domain(Domain origin, Sig reset) {
    this.body = origin.body;
    this.name = origin.name + "_" + reset.name();
    this.clock = origin.clock;
    this.reset = reset;
    this.origin = Optional.of(origin);
    this.edge = origin.edge;
  }

  private Sig port(String portName, Type type, SourceLine at) {
    var leaf = LeafType.whole(type);
    if (!body.quiet()) {
      body.names.claim(portName, List.of(leaf), at);
    }
    return new Sig(body, Kind.INPUT, leaf, portName, at);
  }

  /**
   * The clock runs at so many hertz: simulations of the component pass time accordingly, unless the
   * test says otherwise. Without this it has 100 MHz.
   */
  public Domain frequency(long newHertz) {
    if (newHertz < 1 || newHertz > MAX_HERTZ) {
      throw DriveErrors.frequency(name, newHertz);
    }
    hertz = OptionalLong.of(newHertz);
    return this;
  }

  /** State changes at the falling edge. */
  public Domain fallingEdge() {
    edge = Edge.FALLING;
    return this;
  }

  /** Reset acts at once, not at the clock edge. */
  public Domain asynchronousReset() {
    resetKind = ResetKind.ASYNCHRONOUS;
    return this;
  }

  /** Reset acts while its signal is 0. */
  public Domain activeLowReset() {
    activeHigh = false;
    return this;
  }

  /** State changes only in cycles in which {@code condition}, a port, register or wire, is 1. */
  public Domain enabledBy(Bool condition) {
    body.requireOwn(condition);
    enable =
        Optional.of(
            condition.cell().sig().orElseThrow(() -> DriveErrors.domainNeedsASignal("enable")));
    return this;
  }

  /**
   * A domain of the same clock and edge that {@code reset}, a port, register, wire or output of a
   * child, resets: synchronously while it is 1, unless {@link #asynchronousReset} and {@link
   * #activeLowReset} say otherwise.
   */
  public Domain withReset(Bool reset) {
    body.requireOwn(reset);
    var signal = reset.cell().sig().orElseThrow(() -> DriveErrors.domainNeedsASignal("reset"));
    return body.domains.add(new Domain(this, signal.current()));
  }

  /** Clocks and resets the default domain of a child; without this the parent's default does. */
  public void drives(Component child) {
    drives(child.body().domains.standard());
  }

  /** Clocks and resets a domain of a child; without this the parent's default domain does. */
  public void drives(Domain childDomain) {
    for (var child : body.children) {
      if (child.face.domains.all().contains(childDomain)) {
        child.clock(childDomain, this);
        return;
      }
    }
    throw OwnershipErrors.noDomainOfAChild(body, childDomain.name);
  }

  void use(boolean withReset) {
    used = true;
    resetUsed |= withReset;
    origin.ifPresent(o -> o.use(false));
  }

  void requireOf(Body component) {
    if (body != component) {
      throw OwnershipErrors.foreignDomain(component, name, body);
    }
  }

  /** Whether its clock and reset are ports of their own. */
  boolean hasPorts() {
    return origin.isEmpty();
  }

  OptionalLong hertz() {
    return hertz;
  }

  boolean used() {
    return used;
  }

  boolean resetUsed() {
    return resetUsed;
  }

  String name() {
    return name;
  }

  boolean activeHigh() {
    return activeHigh;
  }

  Sig clock() {
    return clock;
  }

  Sig reset() {
    return reset;
  }

  Edge edge() {
    return edge;
  }

  boolean isEnabled() {
    return enable.isPresent();
  }

  /** The reset, or its inverse, whichever acts at that level. */
  Sig reset(boolean high) {
    if (high == activeHigh) {
      return reset;
    }
    if (inverse.isEmpty()) {
      inverse = Optional.of(body.inverse(reset, reset.name() + (high ? "_high" : "_low")));
    }
    return inverse.get();
  }

  ClockDomain freeze() {
    if (frozen.isEmpty()) {
      frozen =
          Optional.of(
              new ClockDomain(
                  name,
                  clock.signal(),
                  edge,
                  resetUsed ? resetKind : ResetKind.NONE,
                  activeHigh,
                  resetUsed ? Optional.of(reset.signal()) : Optional.empty(),
                  enable.map(e -> e.current().signal())));
    }
    return frozen.get();
  }
}

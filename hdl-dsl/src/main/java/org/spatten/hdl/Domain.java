package org.spatten.hdl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;

/**
 * A clock of a component and the reset and enable that go with it. What a component does not say of
 * its domain it takes over from the domain of its parent that drives it: edge, kind and level of
 * reset; an enable of the parent stops it in any case. The top has rising edges and a synchronous,
 * active-high reset.
 */
public final class Domain {
  /** So that half a period is a whole number of picoseconds. */
  private static final long MAX_HERTZ = 500_000_000_000L;

  private final Body body;
  private final String name;
  private final Sig clock;
  private final Sig reset;
  private final Optional<Domain> origin;
  private Optional<Sig> enable = Optional.empty();
  private OptionalLong hertz = OptionalLong.empty();
  private Optional<Edge> edge = Optional.empty();
  private Optional<ResetKind> resetKind = Optional.empty();
  private Optional<Boolean> activeHigh = Optional.empty();
  private boolean used;
  private boolean resetUsed;
  private boolean checked;
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
    this.resetKind = Optional.of(ResetKind.SYNCHRONOUS);
    this.activeHigh = Optional.of(true);
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

  /** State changes at the falling edge, whatever the parent's domain does. */
  public Domain fallingEdge() {
    edge = Optional.of(Edge.FALLING);
    return this;
  }

  /** State changes at the rising edge, whatever the parent's domain does. */
  public Domain risingEdge() {
    edge = Optional.of(Edge.RISING);
    return this;
  }

  /** Reset acts at once, not at the clock edge, whatever the parent's does. */
  public Domain asynchronousReset() {
    return resetBy(ResetKind.ASYNCHRONOUS);
  }

  /** Reset acts at the clock edge, whatever the parent's does. */
  public Domain synchronousReset() {
    return resetBy(ResetKind.SYNCHRONOUS);
  }

  /**
   * There is no reset: registers take no reset value here, checks hold from the first cycle on, and
   * children must need no reset.
   */
  public Domain withoutReset() {
    if (resetUsed) {
      throw DriveErrors.resetIsUsed(name);
    }
    return resetBy(ResetKind.NONE);
  }

  private Domain resetBy(ResetKind kind) {
    resetKind = Optional.of(kind);
    return this;
  }

  /** Reset acts while its signal is 0, whatever the parent's does. */
  public Domain activeLowReset() {
    activeHigh = Optional.of(false);
    return this;
  }

  /** Reset acts while its signal is 1, whatever the parent's does. */
  public Domain activeHighReset() {
    activeHigh = Optional.of(true);
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
   * A domain of the same clock and edge, without its enable, that {@code reset}, a port, register,
   * wire or output of a child, resets: synchronously while it is 1, unless {@link
   * #asynchronousReset} and {@link #activeLowReset} say otherwise.
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

  /** There is state in this domain; it has a reset value if {@code withReset}. */
  void use(boolean withReset) {
    used = true;
    resetUsed |= withReset;
    if (origin.isPresent()) {
      origin.get().use(false);
    }
  }

  /** There are checks or logs in this domain, which rest during a reset. */
  void useForChecks() {
    use(false);
    checked = true;
  }

  boolean withoutAReset() {
    return resetKind.isPresent() && resetKind.get() == ResetKind.NONE;
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
    return resetUsed || (checked && !withoutAReset());
  }

  String name() {
    return name;
  }

  Sig clock() {
    return clock;
  }

  Sig reset() {
    return reset;
  }

  Optional<Domain> origin() {
    return origin;
  }

  Optional<Signal> enable() {
    return enable.isEmpty() ? Optional.empty() : Optional.of(enable.get().current().signal());
  }

  /** Whether it says anything that its children take over. */
  boolean isSpecial() {
    return edge.isPresent()
        || origin.isPresent()
        || resetKind.isPresent()
        || activeHigh.isPresent()
        || enable.isPresent();
  }

  /** How it works below a domain, or beside one of the same clock, of {@code other}. */
  DomainConfig within(DomainConfig other) {
    return new DomainConfig(
        edge.orElse(other.edge()),
        resetKind.orElse(other.kind()),
        activeHigh.orElse(other.activeHigh()),
        other.enabled());
  }

  /** As it is by itself. */
  ClockDomain freeze() {
    if (frozen.isEmpty()) {
      var outer =
          origin.isEmpty() ? DomainConfig.STANDARD : origin.get().within(DomainConfig.STANDARD);
      var config = within(outer);
      frozen = Optional.of(freeze(config, enable()));
    }
    return frozen.get();
  }

  ClockDomain freeze(DomainConfig config, Optional<Signal> stop) {
    boolean resets = resetUsed();
    return new ClockDomain(
        name,
        clock.signal(),
        config.edge(),
        resets ? config.kind() : ResetKind.NONE,
        config.activeHigh(),
        resets ? Optional.of(reset.signal()) : Optional.empty(),
        stop);
  }
}

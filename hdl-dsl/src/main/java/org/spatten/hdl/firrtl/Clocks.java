package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Signal;

/** Clocks, resets and enables of domains. FIRRTL's registers know rising edges and high resets. */
final class Clocks {
  private final Function<Signal, String> reference;
  private final Names names;
  private final Lines inverted;
  private final Map<Signal, String> falling = new HashMap<>();

  /**
   * Writes for one module.
   *
   * @param inverted where the clocks of falling edges are declared, before the registers
   */
  Clocks(Function<Signal, String> reference, Names names, Lines inverted) {
    this.reference = reference;
    this.names = names;
    this.inverted = inverted;
  }

  String clock(ClockDomain domain) {
    return domain.edge() == ClockDomain.Edge.RISING
        ? reference.apply(domain.clock())
        : falling.computeIfAbsent(domain.clock(), this::invert);
  }

  private String invert(Signal clock) {
    String name = names.fresh("_" + clock.name() + "_inverted");
    String value = call("asClock", call("not", call("asUInt", reference.apply(clock))));
    inverted.line("node " + name + " = " + value);
    return name;
  }

  /** The condition under which the reset acts, as a bit. */
  private Optional<String> inReset(ClockDomain domain) {
    return domain
        .reset()
        .map(reference)
        .map(reset -> domain.resetActiveHigh() ? reset : call("not", reset));
  }

  /** The reset of a register. */
  Optional<String> reset(ClockDomain domain) {
    boolean asynchronous = domain.resetKind() == ClockDomain.ResetKind.ASYNCHRONOUS;
    return inReset(domain).map(bit -> asynchronous ? call("asAsyncReset", bit) : bit);
  }

  Optional<String> enable(ClockDomain domain) {
    return domain.enable().map(reference);
  }

  /** The condition under which checks are made. */
  String checked(ClockDomain domain) {
    var outside = inReset(domain).map(bit -> call("not", bit));
    return both(outside, enable(domain)).orElse(Terms.TRUE);
  }

  static Optional<String> both(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(call("and", one.get(), other.get()))
        : one.or(() -> other);
  }
}

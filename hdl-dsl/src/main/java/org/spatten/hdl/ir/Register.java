package org.spatten.hdl.ir;

import java.util.Optional;

/**
 * State of one {@link Signal.Kind#REGISTER} signal; without a reset value it starts random and
 * reset leaves it alone.
 *
 * @param crossing may take a value of another clock, as the registers of a synchroniser do
 */
public record Register(
    Signal signal, ClockDomain domain, Optional<Expr.Literal> resetValue, boolean crossing) {
  /** A register that takes values of its own clock only. */
  public Register(Signal signal, ClockDomain domain, Optional<Expr.Literal> resetValue) {
    this(signal, domain, resetValue, false);
  }
}

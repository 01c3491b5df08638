package org.spatten.hdl.ir;

import java.util.Optional;

/**
 * State of one {@link Signal.Kind#REGISTER} signal; without a reset value it starts random and
 * reset leaves it alone.
 */
public record Register(Signal signal, ClockDomain domain, Optional<Expr.Literal> resetValue) {}

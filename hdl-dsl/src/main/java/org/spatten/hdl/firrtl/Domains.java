package org.spatten.hdl.firrtl;

import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Statement;

/** The clock domain that a statement obeys by itself. */
final class Domains {
  private Domains() {}

  static Optional<ClockDomain> of(Statement statement) {
    if (statement instanceof Statement.MemoryWrite s) {
      return Optional.of(s.domain());
    }
    if (statement instanceof Statement.Check s) {
      return Optional.of(s.domain());
    }
    return statement instanceof Statement.Log s ? Optional.of(s.domain()) : Optional.empty();
  }
}

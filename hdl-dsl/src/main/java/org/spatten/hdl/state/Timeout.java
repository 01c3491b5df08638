package org.spatten.hdl.state;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.UInt;
import org.spatten.hdl.naming.Sizes;

/** Tells when something has not happened for a number of cycles. */
public final class Timeout {
  private final UInt remaining;
  private final Bool expired;

  private Timeout(UInt remaining) {
    this.remaining = remaining;
    this.expired = remaining.eq(0);
  }

  /**
   * Expires {@code cycles} cycles after the last one in which {@code restart} was 1, or in reset.
   *
   * @param cycles at least 1
   */
  public static Timeout after(Scope scope, long cycles, Bool restart) {
    Sizes.requireAtLeast("a timeout", cycles, 1);
    var shape = Hdl.uintFor(cycles - 1);
    var remaining = scope.reg(shape, shape.of(cycles - 1), scope.nameOr("timeout"));
    scope
        .when(restart, () -> remaining.next(cycles - 1))
        .elseWhen(remaining.ne(0), () -> remaining.next(remaining.minus(1)));
    return new Timeout(remaining);
  }

  /** Whether the time is over; stays so until the restart. */
  public Bool expired() {
    return expired;
  }

  /** The register: cycles until the time is over, as wide as {@code cycles - 1} needs. */
  public UInt remaining() {
    return remaining;
  }
}

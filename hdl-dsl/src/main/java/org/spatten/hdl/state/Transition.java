package org.spatten.hdl.state;

import java.util.Optional;
import org.spatten.hdl.Bool;

/**
 * A way out of a state.
 *
 * @param condition empty when the timer or nothing at all decides
 * @param timed taken when the state's time is over
 * @param next empty when the machine is done
 */
record Transition<E extends Enum<E>>(
    Optional<Bool> condition, boolean timed, Optional<E> next, Runnable action) {
  /** Whether nothing can hold it up. */
  boolean always() {
    return condition.isEmpty() && !timed;
  }
}
